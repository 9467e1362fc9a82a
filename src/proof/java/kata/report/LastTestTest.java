package kata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kata.step.StepId;
import kata.step.StepStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the last run of the tests said counts until something is compiled again. */
class LastTestTest {

  private static final StepId STEP = new StepId(2, 1);

  @TempDir private Path build;

  private Path stage;

  @BeforeEach
  void compile() throws IOException {
    stage = build.resolve("classes/kata/stage2/Delta.class");
    Files.createDirectories(stage.getParent());
    Files.writeString(stage, "");
    Files.setLastModifiedTime(stage, FileTime.from(Instant.now().minusSeconds(60)));
    Files.createDirectories(build.resolve("exercises"));
  }

  private LastTest test() {
    return new LastTest(build.resolve("classes"), build.resolve("exercises"));
  }

  private LastTest judged(StepStatus state) throws IOException {
    Verdict verdict = new Verdict(STEP, "Step.examples", state, Reason.of("Step 2.1 is " + state));
    TreeMap<StepId, Integer> plan = new TreeMap<>(Map.of(STEP, 1));
    new RunFile(build).keepAsLast(new TestRun(plan, List.of(verdict), new TreeMap<>(), true));
    return test();
  }

  @Test
  void aWrongStepIsTold() throws IOException {
    assertThat(judged(StepStatus.WRONG).complaint()).contains("Step 2.1 is WRONG");
  }

  @Test
  void whatIsDoneOrNotWrittenIsNot() throws IOException {
    assertThat(judged(StepStatus.DONE).complaint()).isEmpty();
    assertThat(judged(StepStatus.UNWRITTEN).complaint()).isEmpty();
  }

  @Test
  void afterAnotherCompilationItIsForgotten() throws IOException {
    LastTest test = judged(StepStatus.WRONG);
    Files.setLastModifiedTime(stage, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(test.complaint()).isEmpty();
  }

  @Test
  void whereTheSourceIsNewerItWasNotJudgedAsItIsCompiled() throws IOException {
    LastTest test = judged(StepStatus.WRONG);
    Files.writeString(build.resolve("exercises/Delta.java"), "");
    assertThat(test.complaint()).isEmpty();
  }

  @Test
  void whereNoTestRanThereIsNothingToTell() {
    assertThat(test().complaint()).isEmpty();
  }
}
