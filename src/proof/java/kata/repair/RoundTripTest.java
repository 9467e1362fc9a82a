package kata.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kata.build.Compile;
import kata.report.Lessons;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** In every stage: all steps given are the reference, all steps reset are what was published. */
class RoundTripTest extends InTestProject {

  /** By their name in both trees. */
  private Map<String, String> texts(String tree) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : TestProject.files("solutions", ".java")) {
      String name = Path.of("solutions").relativize(file).toString();
      texts.put(name, project.read(tree + "/" + name));
    }
    return texts;
  }

  /** Where a file here is not a learner's yet. */
  @Test
  void whatIsMadeOfTheReferenceIsWhatWasPublished() throws IOException {
    for (Path file : TestProject.files("exercises", ".java")) {
      String text = TestProject.lines(file);
      long steps = text.lines().filter(line -> line.matches(" +\\* Step \\d+\\.\\d+: .*")).count();
      long stubs = text.lines().filter(line -> line.contains(" throw new NotWritten(\"")).count();
      if (steps == stubs) {
        assertThat(project.read(file.toString())).isEqualTo(text);
      }
    }
  }

  @Test
  void allStepsGivenOneByOneAreTheReference() throws IOException {
    for (StepId step : Lessons.methods(folder).keySet()) {
      assertThat(project.run("give " + step)).isZero();
      assertThat(project.out().get(0))
          .startsWith(step + " has the reference's code now: exercises/");
      compiles(project.out().get(0));
    }
    assertThat(texts("exercises")).isEqualTo(texts("solutions"));
  }

  @Test
  void allStepsResetOneByOneAreWhatWasPublished() throws IOException {
    Map<String, String> stubs = texts("exercises");
    assertThat(project.run("give " + project.stages())).isZero();
    assertThat(texts("exercises")).isEqualTo(texts("solutions"));
    for (StepId step : Lessons.methods(folder).keySet()) {
      assertThat(project.run("reset " + step)).isZero();
      assertThat(project.out().get(0)).startsWith(step + " is a stub now: exercises/");
      compiles(project.out().get(0));
    }
    assertThat(texts("exercises")).isEqualTo(stubs);
  }

  /** The file that the line names. */
  private void compiles(String line) throws IOException {
    String file = line.replaceAll(".*: |:\\d+$", "");
    String type = file.replaceAll("exercises/|\\.java", "").replace('/', '.');
    assertThatCode(() -> Compile.sources(Map.of(type, project.read(file))))
        .as(line)
        .doesNotThrowAnyException();
  }

  @Test
  void resetNeedsNoReference() throws IOException {
    Map<String, String> stubs = texts("exercises");
    project.run("give " + project.stages());
    for (Path file : TestProject.files("solutions", ".java")) {
      Files.delete(project.path(file.toString()));
    }
    assertThat(project.run("reset " + project.stages())).isZero();
    assertThat(stubs.keySet().stream().collect(Collectors.toMap(name -> name, this::readExercise)))
        .isEqualTo(stubs);
  }

  private String readExercise(String name) {
    try {
      return project.read("exercises/" + name);
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }
}
