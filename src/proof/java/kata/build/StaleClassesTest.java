package kata.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of a file that is not as it was go, whatever the file's time is. */
class StaleClassesTest {

  private static final String STAGE = "exercises/kata/stage1/Slope.java";
  private static final String GIVEN = "src/main/java/kata/Given.java";
  private static final String CHECK = "src/app/java/kata/build/Check.java";
  private static final String TEST = "src/test/java/kata/stage1/SlopeTest.java";
  private static final String[] STAGES = {"classes/kata/stage1/Slope.class"};
  private static final String[] FIRST = {"classes/kata/build/Check.class"};
  private static final String[] GIVENS = {
    "classes/kata/Given.class", "classes/kata/Given$1.class", "classes/kata/play/play.js"
  };
  private static final String[] TESTS = {"test-classes/kata/stage1/SlopeTest.class"};

  @TempDir Path project;

  /** A kata that was compiled before. */
  @BeforeEach
  void isCompiled() throws IOException {
    write("pom.xml", "<project/>");
    write(STAGE, "class Slope { static int of(int x) { return 1; } }");
    write(GIVEN, "class Given {}");
    write(CHECK, "class Check {}");
    write(TEST, "class SlopeTest {}");
    deleteStale();
    for (String[] classes : List.of(STAGES, FIRST, GIVENS, TESTS)) {
      for (String name : classes) {
        write("target/" + name, "");
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
  }

  private void deleteStale() throws IOException {
    StaleClasses.delete(project, project.resolve("target"), "exercises");
  }

  private void assertThatOnlyAreLeft(String[]... classes) throws IOException {
    deleteStale();
    List<String> left =
        Fingerprint.files(project.resolve("target")).stream()
            .map(file -> Fingerprint.name(project.resolve("target"), file))
            .filter(name -> name.contains("classes/"))
            .toList();
    assertThat(left)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(classes).flatMap(Arrays::stream).toList());
  }

  @Test
  void allStayWhereNothingChanged() throws IOException {
    write(STAGE, Files.readString(project.resolve(STAGE)));
    assertThatOnlyAreLeft(STAGES, FIRST, GIVENS, TESTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Slope { static int of(int x) { return 2; } }",
        "class Slope { static int of(int x) { if (x < 0) { return '{'; } return 2; } }",
        "/** Not { here. */ class Slope { static int of(int x) { return \"}\".length(); } }"
      })
  void onlyTheStagesGoWhereOnlyABodyChanged(String text) throws IOException {
    write(STAGE, text);
    assertThatOnlyAreLeft(FIRST, GIVENS, TESTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Slope { static double of(int x) { return 1; } }",
        "class Slope { static int of(long x) { return 1; } }",
        "class Slope { static int at(int x) { return 1; } }",
        "class Slope { static final int A = 1; static int of(int x) { return 1; } }"
      })
  void allGoWhereOthersWereCompiledAgainstWhatChanged(String text) throws IOException {
    write(STAGE, text);
    assertThatOnlyAreLeft(FIRST);
  }

  @Test
  void allGoWhereAFileIsDeletedOrMoved() throws IOException {
    Files.move(project.resolve(STAGE), project.resolve("exercises/kata/stage1/Slope2.java"));
    assertThatOnlyAreLeft(FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {GIVEN, "pom.xml", "src/app/resources/kata/play/play.js"})
  void allGoWhereGivenFilesChanged(String name) throws IOException {
    write(name, "other");
    assertThatOnlyAreLeft(FIRST);
  }

  @Test
  void whatRunsFirstIsCompiledAtOnceWhereItChanged() throws IOException {
    write(CHECK, "package kata.build; class Check { int a; }");
    assertThatOnlyAreLeft(FIRST);
    assertThat(project.resolve("target/" + FIRST[0])).isNotEmptyFile();
  }

  @Test
  void testsGoWhereATestChanged() throws IOException {
    write(TEST, "class SlopeTest { int a; }");
    assertThatOnlyAreLeft(FIRST, GIVENS);
  }

  @Test
  void allGoWhereNobodyKnowsWhatTheyWereCompiledFrom() throws IOException {
    write("target/sources.tsv", "half a li");
    assertThatOnlyAreLeft(FIRST);
  }
}
