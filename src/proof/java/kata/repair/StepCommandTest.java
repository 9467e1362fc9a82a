package kata.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What give and reset do, and what they say. */
class StepCommandTest extends InTestProject {

  @Test
  void saysWhatWasDoneWhereTheOldTextIsAndWhatIsNext() throws IOException {
    String stub = project.read(DELTA);
    project.edit(DELTA, STUB_4, "// my own\n    return null;");
    String own = project.read(DELTA);
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.out())
        .containsExactly(
            "2.4 is a stub now: " + DELTA + ":" + lineOf(stub, STUB_4),
            "What was there is kept in " + DELTA + ".old-1",
            "Next: mvn test");
    assertThat(project.read(DELTA)).isEqualTo(stub);
    assertThat(project.read(DELTA + ".old-1")).isEqualTo(own);
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count();
  }

  @Test
  void keepsEveryTextThatWasThere() throws IOException {
    project.run("give 2.4");
    project.run("reset 2.4");
    project.run("give 2");
    assertThat(project.out()).contains("What was there is kept in " + DELTA + ".old-3");
    assertThat(project.read(DELTA + ".old-2")).contains(REFERENCE_4);
    assertThat(project.read(DELTA + ".old-3")).contains(STUB_4);
  }

  @Test
  void gitIgnoresWhatIsKept() throws IOException {
    assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("*.java.old-*");
  }

  @Test
  void changesNothingThatIsAsItShouldBe() throws IOException {
    String stub = project.read(DELTA);
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.out()).containsExactly("2.4 is a stub already.", "Nothing was changed.");
    project.edit(DELTA, STUB_4, REFERENCE_4.replace("    ", "      "));
    String given = project.read(DELTA).replace("    return", "  return");
    project.write(DELTA, given);
    assertThat(project.run("give 2.4")).isZero();
    assertThat(project.out())
        .containsExactly("2.4 has the reference's code already.", "Nothing was changed.");
    assertThat(project.read(DELTA)).isEqualTo(given).isNotEqualTo(stub);
    assertThat(project.path(DELTA + ".old-1")).doesNotExist();
  }

  @Test
  void changesSeveralStepsAndStagesAtOnce() {
    assertThat(project.run("give 1 2.1 2.3")).isZero();
    assertThat(project.out())
        .anyMatch(line -> line.startsWith("1.1 and 1.2 have the reference's code now: "))
        .anyMatch(line -> line.startsWith("2.1 and 2.3 have the reference's code now: "));
    assertThat(project.run("reset 2")).isZero();
    assertThat(project.out())
        .anyMatch(line -> line.startsWith("2.1 and 2.3 are stubs now: "))
        .contains("2.2, 2.4 and 2.5 are stubs already.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "give 2.9 | There is no step 2.9: stage 2 has steps 2.1 to 2.5.",
        "reset 99 | There is no stage 99: the stages are 1 to 10.",
        "reset 99.1 | There is no stage 99: the stages are 1 to 10.",
        "reset | Say which step, such as 2.4, or which stage, such as 2.",
        "give Delta | 'Delta' is no step such as 2.4 and no stage such as 2.",
        "give --all | '--all' is no step such as 2.4 and no stage such as 2.",
        "give 2,4 | '2,4' is no step such as 2.4 and no stage such as 2.",
        "give 02.4 | '02.4' is no step such as 2.4 and no stage such as 2.",
        "give \u0662.\u0664 | '\u0662.\u0664' is no step such as 2.4 and no stage such as 2."
      })
  void namesWhatThereIs(String command, String sentence) {
    project.refuses(command, 2, sentence);
  }

  @Test
  void takesTheWordsFromWhereTheyAreLeft() throws IOException {
    project.run("give 2.4");
    project.edit(DELTA, "Step 2.4: the deltas", "Step 2.4: my \"own\" deltas");
    project.run("reset 2.4");
    assertThat(project.read(DELTA)).contains("\"2.4\", \"my \\\"own\\\" deltas of the output");
    project.run("give 2.4");
    project.edit(DELTA, "Step 2.4: my", "my");
    project.run("reset 2.4");
    assertThat(project.read(DELTA)).contains(STUB_4);
    project.run("give 2.4");
    Files.delete(project.path("solutions/kata/stage2/Delta.java"));
    project.run("reset 2.4");
    assertThat(project.read(DELTA)).contains("NotWritten(\"2.4\", \"the method ofOutputLayer\");");
  }

  @Test
  void makesTheBoardForgetAStepThatIsReset() throws IOException {
    String verdicts = "target/exercises/verdicts-last.tsv";
    List<String> lines =
        List.of(
            "plan\t2.3\t1\t1",
            "plan\t2.4\t1\t1",
            "verdict\t2.3\tTest.examples\tDONE\t\t\t0\t\t\t\t\t\t",
            "verdict\t2.4\tTest.examples\tDONE\t\t\t0\t\t\t\t\t\t",
            "end");
    Files.createDirectories(project.path("target/exercises"));
    Files.write(project.path(verdicts), lines);
    project.run("reset 2.4");
    assertThat(project.path(verdicts)).hasContent(String.join("\n", lines));
    project.run("give 2.4");
    assertThat(project.path(verdicts)).hasContent(String.join("\n", lines));
    project.run("reset 2.4");
    assertThat(project.path(verdicts))
        .hasContent(String.join("\n", lines.get(0), lines.get(2), "end"));
  }

  @ParameterizedTest
  @CsvSource({"give", "reset"})
  void explainsItself(String command) {
    assertThat(project.run(command + " --help")).isZero();
    assertThat(project.out())
        .hasSizeBetween(5, 24)
        .allMatch(line -> line.length() <= 80)
        .anyMatch(line -> line.contains("-Drun=\"" + command + " 2.4\""));
  }
}
