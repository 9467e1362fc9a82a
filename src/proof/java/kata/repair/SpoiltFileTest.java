package kata.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What give and reset do with a file that cannot be read, or is not there. */
class SpoiltFileTest extends InTestProject {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for (int i = 0; i < 3; i++) {",
        "Matrix m = targets.minus(",
        "return targets; }",
        "String s = \"}",
        "/* not yet",
        "if (true) { return targets; } int x = ",
        "return targets.map(x -> { return x; ",
        "} }",
        "Matrix error = targets.minus(predictions) { { {",
        "switch (3) { case 3 -> "
      })
  void resetsWhatIsHalfTyped(String half) throws IOException {
    project.run("give 2.5");
    String before = project.read(DELTA);
    project.edit(DELTA, STUB_4, half);
    assertThat(project.run("reset 2.4")).as("%s", project.err()).isZero();
    assertThat(project.read(DELTA)).isEqualTo(before);
    project.edit(DELTA, STUB_4, half);
    assertThat(project.run("give 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(before.replace(STUB_4, REFERENCE_4));
  }

  @Test
  void resetsTheLastStepWhereItIsHalfTyped() throws IOException {
    String before = project.read(DELTA);
    project.write(
        DELTA, before.replaceAll("throw new NotWritten\\(\"2.5\"[^;]*;", "while (true) {"));
    assertThat(project.run("reset 2.5")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(before);
  }

  @Test
  void resetsOneStepWhereAnotherOneIsHalfTyped() throws IOException {
    project.write(DELTA, project.read(DELTA).replaceAll("throw new NotWritten\\(\"2.[25]\"", "x("));
    String before = project.read(DELTA);
    project.edit(DELTA, STUB_4, "return {");
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(before);
    assertThat(project.out())
        .anyMatch(line -> line.matches(DELTA + ":4\\d is no Java \\(.*\\)\\."));
  }

  /** Compilers differ in what they make of it, but none finds Java in the end. */
  @Test
  void leavesNoErrorInAWholeStage() throws IOException {
    String stub = project.read(DELTA);
    project.edit(DELTA, "public final class Delta {", "public final class Delta");
    assertThat(project.run("give 2")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(project.read("solutions/kata/stage2/Delta.java"));
    project.edit(DELTA, "public final class Delta {", "public final class Delta");
    assertThat(project.run("reset 2")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub);
  }

  @Test
  void saysWhereAFileIsNoJavaWhenItHidesTheStep() throws IOException {
    project.write(
        DELTA, project.read(DELTA).replaceAll("throw new NotWritten\\(\"2.2\"[^;]*;", "} }"));
    assertThat(project.run("reset 2.4")).isEqualTo(1);
    assertThat(project.err().get(0))
        .startsWith("Step 2.4 cannot be told from the rest: " + DELTA + ":")
        .matches(".*:\\d+ is no Java \\(.*\\)\\..*")
        .endsWith(" Correct that, or take the whole stage: reset 2");
    assertThat(project.run("reset 2.2")).isZero();
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.out()).contains("2.4 is a stub already.");
  }

  @Test
  void makesTheWholeFileAnewWhereItCannotBeRead() throws IOException {
    String stub = project.read(DELTA);
    project.write(DELTA, "package kata.stage2; class Half {");
    assertThat(project.run("reset 2")).isZero();
    assertThat(project.out())
        .containsExactly(
            "Step 2.1 cannot be told from the rest: "
                + DELTA
                + ":1 is no Java (reached end of file while parsing). So all of it was made anew.",
            "What was there is kept in " + DELTA + ".old-1",
            "Next: mvn test");
    assertThat(project.read(DELTA)).isEqualTo(stub);
    project.write(DELTA, "");
    assertThat(project.run("give 2")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(project.read("solutions/kata/stage2/Delta.java"));
  }

  @Test
  void makesAFileAnewThatIsNoText() throws IOException {
    Files.write(project.path(DELTA), new byte[] {(byte) 0xff, 0});
    project.refuses(
        "reset 2.4",
        1,
        DELTA + " is no text in UTF-8. Correct that, or take the whole stage: reset 2");
    assertThat(project.run("reset 2")).isZero();
    assertThat(project.path(DELTA + ".old-1")).hasBinaryContent(new byte[] {(byte) 0xff, 0});
  }

  @Test
  void makesAFileAnewThatIsNotThere() throws IOException {
    String stub = project.read(DELTA);
    Files.delete(project.path(DELTA));
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.out())
        .containsExactly(DELTA + " was not there. It was made anew.", "Next: mvn test");
    assertThat(project.read(DELTA)).isEqualTo(stub);
    Files.delete(project.path(DELTA));
    assertThat(project.run("give 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub.replace(STUB_4, REFERENCE_4));
  }

  @Test
  void saysThatAMethodWasRenamed() throws IOException {
    String stub = project.read(DELTA);
    project.edit(DELTA, " ofOutputLayer(", " ofLayer(");
    project.refuses(
        "give 2.4",
        1,
        DELTA
            + " has no method ofOutputLayer any more, or several, for step 2.4."
            + " Correct that, or take the whole stage: give 2");
    assertThat(project.run("reset 2")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub);
  }

  @Test
  void saysWhatIsNotThereWithoutTheReference() throws IOException {
    for (Path file : TestProject.files("solutions", ".java")) {
      Files.delete(project.path(file.toString()));
    }
    project.refuses(
        "give 2.4",
        1,
        "give takes code from solutions/kata/stage2/Delta.java, and that is not there.");
    Files.delete(project.path(DELTA));
    project.refuses(
        "reset 2.4",
        1,
        DELTA
            + " is not there, and it can only be made anew from solutions/kata/stage2/Delta.java,"
            + " which is not there either.");
  }
}
