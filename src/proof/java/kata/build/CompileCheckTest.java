package kata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kata.build.CompileException.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where the stages do not compile: what is wrong, where, and the way out. */
class CompileCheckTest {

  private static final String FILE = "exercises/kata/stage2/Delta.java";

  private static final String TEST = "src/test/java/kata/stage2/Step2_OfHiddenTest.java";

  @TempDir Path project;

  @BeforeEach
  void hasALesson() throws IOException {
    Files.createDirectories(project.resolve(FILE).getParent());
    Files.writeString(
        project.resolve("exercises/kata/stage2/README.md"),
        "### 2.1 Delta.ofOutput\n\n### 2.2 Delta.ofHidden\n");
    write(
        """
        class Delta {
          /** * Step 2.1: an output's. */
          static double ofOutput(double error) {
            return errror;
          }

          /** * Step 2.2: a hidden neuron's. */
          static double
              ofHidden(double error) {
            return error;
          }
        }
        """);
  }

  private void write(String text) throws IOException {
    Files.writeString(project.resolve(FILE), text);
  }

  private String words(String file, int line, String words) throws IOException {
    return words(file, line, words, "");
  }

  private String words(String file, int line, String words, String quoted) throws IOException {
    Problem problem = new Problem(file, line, words, quoted);
    return CompileCheck.words(project, new CompileException(List.of(problem)));
  }

  @Test
  void namesTheStepInWhichTheErrorIs() throws IOException {
    assertThat(words(FILE, 4, "cannot find symbol"))
        .isEqualTo(
            """
            This does not compile, so nothing was judged
            exercises/kata/stage2/Delta.java:4
            cannot find symbol

            Correct it. Or go back to the stub:
            mvn -q compile exec:java -Drun="reset 2.1\"""");
    assertThat(words(FILE, 9, "boom")).contains("reset 2.2");
    assertThat(words(FILE, 1, "boom")).contains("reset 2\"");
  }

  @Test
  void takesTheWholeStageWhereAMethodCannotBeToldFromTheRest() throws IOException {
    String whole = Files.readString(project.resolve(FILE));
    write(
        whole
            .replace("return errror", "if (true) { return error")
            .replace(" static", " public static"));
    assertThat(words(FILE, 9, "illegal start of expression")).endsWith("reset 2\"");
  }

  @Test
  void saysThatAMethodIsNoLongerThere() throws IOException {
    write(Files.readString(project.resolve(FILE)).replace("ofHidden", "ofOther"));
    assertThat(words(TEST, 9, "cannot find symbol"))
        .startsWith("Step 2.2: there is no method ofHidden any more\n" + FILE)
        .endsWith("reset 2\"");
  }

  @Test
  void tellsTheErrorInAFileWhoseMethodsCannotBeFound() throws IOException {
    write("class Delta { static double ofOutput(");
    assertThat(words(FILE, 1, "reached end of file while parsing"))
        .contains("reached end of file while parsing");
  }

  @Test
  void saysThatAFileIsMissing() throws IOException {
    Files.delete(project.resolve(FILE));
    assertThat(words("src/main/java/kata/Given.java", 9, "cannot find symbol"))
        .startsWith(FILE + " is missing")
        .endsWith("reset 2\"");
  }

  @Test
  void saysThatAMethodWasChanged() throws IOException {
    assertThat(words(TEST, 9, "incompatible types"))
        .contains("A method in exercises/ no longer has the parameters");
    assertThat(words(TEST, 9, "incompatible types", "    double d = Delta.ofHidden(1);"))
        .contains("This calls step 2.2, Delta.ofHidden,")
        .endsWith("reset 2.2\"");
  }
}
