package kata.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What give and reset do beside a step's body: a learner's form, names and imports. */
class OwnCodeTest extends InTestProject {

  private static final String BATCH = "exercises/kata/stage6/MiniBatch.java";
  private static final String GENETIC = "exercises/kata/stage8/Genetic.java";

  @Test
  void putsASignatureBack() throws IOException {
    String stub = project.read(DELTA);
    project.edit(
        DELTA, "ofOutputLayer(Matrix targets, Matrix predictions)", "ofOutputLayer(int x)");
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub);
    project.edit(DELTA, "(Matrix targets, Matrix predictions)", "(Matrix t, Matrix p)");
    assertThat(project.run("give 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub.replace(STUB_4, REFERENCE_4));
  }

  @Test
  void leavesAnOverloadAlone() throws IOException {
    String overload = "  static double ofOutputLayer(double x) {\n    return x;\n  }\n\n";
    project.edit(DELTA, "  private Delta() {}\n\n", "  private Delta() {}\n\n" + overload);
    String before = project.read(DELTA);
    assertThat(project.run("give 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(before.replace(STUB_4, REFERENCE_4));
  }

  @Test
  void tellsTheStepFromAnOverloadThatIsMarkedLikeIt() throws IOException {
    String stub = project.read(DELTA);
    String doc = stub.substring(stub.indexOf("  /**\n   * Step 2.4:"));
    String marked = doc.substring(0, doc.indexOf("*/") + 3);
    String overload = "  public static int ofOutputLayer(int x) {\n    return x;\n  }\n\n";
    keeps(stub.replace(doc, marked + overload + doc));
    keeps(stub.replace(doc, overload + doc.substring(marked.length())));
  }

  /** All but the step itself. */
  private void keeps(String stub) throws IOException {
    project.write(DELTA, stub);
    assertThat(project.run("give 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub.replace(STUB_4, REFERENCE_4));
    assertThat(project.run("reset 2.4")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub);
  }

  @ParameterizedTest
  @CsvSource({"'\n', '\r\n'", "'  ', '    '", "'  ', '\t'", "'\n}\n', '\n}'"})
  void keepsTheFormOfTheFile(String usual, String other) throws IOException {
    Files.createDirectories(folder.resolve("x"));
    String stub = form(project.read(BATCH), usual, other);
    project.write(BATCH, stub);
    assertThat(project.run("give 6")).isZero();
    assertThat(project.read(BATCH))
        .isEqualTo(form(project.read("solutions/kata/stage6/MiniBatch.java"), usual, other));
    assertThat(project.run("reset 6")).isZero();
    assertThat(project.read(BATCH)).isEqualTo(stub);
  }

  /** Blanks at the beginning of lines only, a level at a time. */
  private static String form(String text, String usual, String other) {
    if (!usual.isBlank() || usual.equals("\n")) {
      return text.replace(usual, other);
    }
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("(?<=\n)")) {
      String rest = line.stripLeading();
      int blanks = rest.isEmpty() ? 0 : line.length() - rest.length();
      lines.append(other.repeat(blanks / 2)).append(" ".repeat(blanks % 2));
      lines.append(line.substring(blanks));
    }
    return lines.toString();
  }

  @Test
  void takesPrivateMethodsAlongAndAwayAgain() throws IOException {
    project.run("give 7.2");
    assertThat(project.out()).contains("Private methods that came along: downhill and moved.");
    project.run("reset 7.2");
    assertThat(project.out())
        .contains("Private methods that nothing calls any more went: downhill and moved.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows(samples.inputs(), null) | true",
        "MiniBatch.rows(samples.inputs(), null) | true",
        "kata.stage6.MiniBatch.rows(null, null) | true",
        "f(MiniBatch::rows) | true",
        "samples.inputs().rows() | false",
        "int rows = 1 | false"
      })
  void leavesAPrivateMethodThatSomethingElseCalls(String code, boolean isCall) throws IOException {
    project.run("give 6.1");
    project.write(
        BATCH,
        project
            .read(BATCH)
            .replaceAll("throw new NotWritten\\(\"6.2\"[^;]*;", code + "; return null;"));
    project.run("reset 6.1");
    assertThat(project.read(BATCH).contains("private static Matrix rows(")).isEqualTo(isCall);
    assertThat(project.read(BATCH)).contains(code);
  }

  @Test
  void refusesAClashOfPrivateMethods() throws IOException {
    project.edit(
        BATCH,
        "  private MiniBatch() {}\n",
        "  private MiniBatch() {}\n\n  static int rows(int order) {\n    return order;\n  }\n");
    String before = project.read(BATCH);
    project.refuses(
        "give 2 6",
        1,
        "Step 6.1 of the reference uses the name rows, and in "
            + BATCH
            + " it stands for something of your own: rename that first.");
    assertThat(project.read(BATCH)).isEqualTo(before);
    assertThat(project.read(DELTA)).contains(STUB_4);
  }

  @Test
  void replacesAPrivateMethodThatOnlyTheOldCodeCalls() throws IOException {
    project.edit(
        BATCH,
        "throw new NotWritten(\"6.1\", \"samples in another order\");\n  }\n",
        "return rows(2);\n  }\n\n  private static Samples rows(int i) {\n    return null;\n  }\n");
    assertThat(project.run("give 6")).isZero();
    assertThat(project.read(BATCH)).isEqualTo(project.read("solutions/kata/stage6/MiniBatch.java"));
  }

  @Test
  void seesToImports() throws IOException {
    String stub = project.read(GENETIC);
    project.edit(GENETIC, "import kata.Not", "import java.util.Arrays;\nimport kata.Not");
    project.edit(
        GENETIC, "throw new NotWritten(\"8.4\", ", "int[] a = Arrays.copyOf(contestants, 1); f(");
    assertThat(project.run("reset 8.4")).isZero();
    assertThat(project.read(GENETIC)).isEqualTo(stub);
    project.edit(
        GENETIC, "import kata.Not", "import static java.lang.Math.exp;\n\nimport kata.Not");
    assertThat(project.run("give 8.4")).isZero();
    assertThat(project.read(GENETIC))
        .contains(
            """
            import static java.lang.Math.exp;

            import java.util.Comparator;
            import java.util.stream.IntStream;
            import kata.NotWritten;

            """);
  }

  @ParameterizedTest
  @CsvSource({
    "'import kata.NotWritten', 'import java.awt.Comparator;\nimport kata.NotWritten'",
    "'  private Genetic() {}', '  private Genetic() {}\n\n  record Comparator(int x) {}'"
  })
  void refusesAClashOfClasses(String before, String after) throws IOException {
    project.edit(GENETIC, before, after);
    project.refuses(
        "give 8.4",
        1,
        "Step 8.4 of the reference uses the name Comparator, and in "
            + GENETIC
            + " it stands for something of your own: rename that first.");
  }
}
