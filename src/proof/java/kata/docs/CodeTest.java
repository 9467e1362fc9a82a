package kata.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.build.Compile;
import kata.build.Fingerprint;
import kata.proof.KnownAnswers;
import kata.rejudge.StepTests;
import kata.step.StepId;
import org.junit.jupiter.api.Test;

/** Java that stands in a page compiles, and the names of methods and classes in it are there. */
class CodeTest {

  private static final Pattern SPAN = Pattern.compile("(?<!`)`([^`\\n]+)`(?!`)");

  /** The second column of a table in which NumPy stands in the first. */
  private static final Pattern BESIDE_NUMPY =
      Pattern.compile("\\| NumPy \\| `Matrix` \\| note \\|\\n\\|[-|]+\\n((?:\\|.*\\n)+)");

  /** Statements in a block of their own, after the step into which they go. */
  private static final Pattern BODY =
      Pattern.compile("step (\\d+\\.\\d+)(?:(?!step)[^;])*?\\n\\n +([^\\n]+;)\\n\\n");

  /** A name of git's, and those of files and folders. */
  private static final Set<String> ELSEWHERE =
      Set.of("user.email", "pom.xml", "CHECKLIST.md", "stageN", "solutions");

  /** Comments and texts. */
  private static final Pattern NO_CODE =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\\n])*+\"");

  @Test
  void matrixBesideNumPyCompiles() throws IOException {
    List<String> tables = new MarkdownPage("exercises/kata/stage2/README.md").found(BESIDE_NUMPY);
    assertThat(tables).hasSize(1);
    List<String> expressions =
        tables.get(0).lines().flatMap(row -> spans(row.split(" \\| ")[1])).toList();
    assertThat(expressions).hasSizeGreaterThan(10);
    String method = "static Object[] all(Matrix a, Matrix b, Matrix row, int i, int j)";
    String source =
        "import kata.Matrix; class Beside { %s { return new Object[] {%s}; } }"
            .formatted(method, String.join(", ", expressions));
    assertThatCode(() -> Compile.sources(Map.of("Beside", source))).doesNotThrowAnyException();
  }

  private static Stream<String> spans(String text) {
    return SPAN.matcher(text).results().map(span -> span.group(1));
  }

  @Test
  void bodiesCompileInTheirStep() throws Exception {
    int bodies = 0;
    for (MarkdownPage page : MarkdownPage.all()) {
      for (MatchResult body : BODY.matcher(page.raw()).results().toList()) {
        StepId step = StepId.parse(body.group(1));
        List<String> tests = StepTests.of(step::equals);
        assertThat(KnownAnswers.inPlace(tests.get(0), body.group(2)))
            .as("%s in %s", step, page)
            .isNotEmpty();
        bodies++;
      }
      assertThat(page.raw().replaceAll(BODY.pattern(), ""))
          .as("Java in %s", page)
          .doesNotContainPattern("(?m)^ {4,}.*;$");
    }
    assertThat(bodies).isPositive();
  }

  @Test
  void namesAreThere() throws IOException {
    Set<String> names = names();
    for (MarkdownPage page : MarkdownPage.all()) {
      Stream<String> named =
          spans(page.raw())
              .filter(span -> span.matches("@?[A-Za-z]\\w*(\\.[a-z]\\w*)?(\\(\\))?"))
              .filter(span -> !ELSEWHERE.contains(span))
              .flatMap(span -> Arrays.stream(span.split("\\W+")))
              .filter(name -> !name.isEmpty());
      assertThat(named.filter(name -> !names.contains(name))).as("in %s", page).isEmpty();
    }
  }

  /**
   * Of all sources of the kata, of its reference and of its tests; a name that only comments and
   * texts use is no name any more.
   */
  private static Set<String> names() throws IOException {
    Set<String> names = new HashSet<>();
    for (String root : List.of("src", "solutions/kata")) {
      for (Path file : Fingerprint.files(Path.of(root))) {
        if (file.toString().endsWith(".java")) {
          names.addAll(
              List.of(NO_CODE.matcher(Files.readString(file)).replaceAll("").split("\\W+")));
        }
      }
    }
    return names;
  }
}
