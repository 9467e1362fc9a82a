package kata.docs;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.build.Compile;
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
      Pattern.compile("step (\\d+)\\.(\\d+)(?:(?!step)[^;])*?\\n\\n +([^\\n]+;)\\n\\n");

  /** A name of git's, and those of files and of a folder that somebody may make. */
  private static final Set<String> ELSEWHERE =
      Set.of("user.email", "pom.xml", "CHECKLIST.md", "stageN");

  /** Comments and texts. */
  private static final Pattern NO_CODE =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"(\\\\.|[^\"\\\\\n])*+\"");

  @Test
  void matrixBesideNumPyCompiles() throws IOException {
    String lesson = Files.readString(Path.of("exercises/kata/stage1/README.md"));
    List<MatchResult> tables = BESIDE_NUMPY.matcher(lesson).results().toList();
    assertThat(tables).hasSize(1);
    List<String> expressions =
        tables.get(0).group(1).lines().flatMap(row -> spans(row.split(" \\| ")[1])).toList();
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
    for (String page : MarkdownPage.all()) {
      String text = Files.readString(Path.of(page));
      for (MatchResult body : BODY.matcher(text).results().toList()) {
        StepId step = new StepId(Integer.parseInt(body.group(1)), Integer.parseInt(body.group(2)));
        String test =
            StepTests.all().entrySet().stream()
                .filter(one -> one.getValue().equals(step))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(KnownAnswers.inPlace(test, body.group(3)))
            .as("%s in %s", step, page)
            .isNotEmpty();
        bodies++;
      }
      assertThat(text.replaceAll(BODY.pattern(), ""))
          .as("Java in %s", page)
          .doesNotContainPattern("(?m)^ {4,}.*;$");
    }
    assertThat(bodies).isPositive();
  }

  @Test
  void namesAreThere() throws IOException {
    Set<String> names =
        Pattern.compile("\\w+")
            .matcher(sources())
            .results()
            .map(MatchResult::group)
            .collect(toSet());
    for (String page : MarkdownPage.all()) {
      Stream<String> named =
          spans(Files.readString(Path.of(page)))
              .filter(span -> span.matches("@?[A-Za-z]\\w*(\\.[a-z]\\w*)?(\\(\\))?"))
              .filter(span -> !ELSEWHERE.contains(span))
              .flatMap(span -> Arrays.stream(span.split("\\W+")))
              .filter(name -> !name.isEmpty());
      assertThat(named.filter(name -> !names.contains(name))).as("in %s", page).isEmpty();
    }
  }

  /** All sources of the kata, of its reference and of its tests. */
  private static String sources() throws IOException {
    try (Stream<Path> kata = Files.walk(Path.of("src"));
        Stream<Path> solutions = Files.walk(Path.of("solutions/kata"))) {
      return Stream.concat(kata, solutions)
          .filter(file -> file.toString().endsWith(".java"))
          .map(CodeTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  /** A name that only comments and texts use is no name any more. */
  private static String read(Path file) {
    try {
      return NO_CODE.matcher(Files.readString(file)).replaceAll("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
