package kata.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What give and reset do with a learner's files, and what they say. */
class StepCommandTest {

  private static final String DELTA = "exercises/kata/stage2/Delta.java";
  private static final String BATCH = "exercises/kata/stage6/MiniBatch.java";
  private static final String GENETIC = "exercises/kata/stage8/Genetic.java";
  private static final String STUB_4 =
      "throw new NotWritten(\"2.4\", \"the deltas of the output layer, for all samples at once\");";
  private static final String REFERENCE_4 =
      """
      Matrix error = targets.minus(predictions);
          return error.timesEntrywise(SigmoidDerivative.ofOutputs(predictions));""";

  @TempDir Path folder;

  private Project project;

  @BeforeEach
  void stubs() throws IOException {
    project = new Project(folder);
  }

  private void refuses(String command, int code, String... sentences) {
    assertThat(project.run(command)).isEqualTo(code);
    assertThat(project.out()).isEmpty();
    assertThat(project.err()).containsExactly(sentences);
  }

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
        "reset 9 | There is no stage 9: the stages are 1 to 8.",
        "reset 9.1 | There is no stage 9: the stages are 1 to 8.",
        "reset | Say which step, such as 2.4, or which stage, such as 2.",
        "give Delta | 'Delta' is no step such as 2.4 and no stage such as 2.",
        "give --all | '--all' is no step such as 2.4 and no stage such as 2.",
        "give 2,4 | '2,4' is no step such as 2.4 and no stage such as 2.",
        "give 02.4 | '02.4' is no step such as 2.4 and no stage such as 2.",
        "give \u0662.\u0664 | '\u0662.\u0664' is no step such as 2.4 and no stage such as 2."
      })
  void namesWhatThereIs(String command, String sentence) {
    refuses(command, 2, sentence);
  }

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
  }

  @Test
  void saysWhereAFileIsNoJavaWhenItHidesTheStep() throws IOException {
    project.write(
        DELTA, project.read(DELTA).replaceAll("throw new NotWritten\\(\"2.2\"[^;]*;", "} }"));
    assertThat(project.run("reset 2.4")).isEqualTo(1);
    assertThat(project.err().get(0))
        .startsWith("Step 2.4 cannot be told from the rest of " + DELTA + ": line ")
        .matches(".* line \\d+ is no Java \\(.*\\)\\..*")
        .endsWith(" Correct that, or have the whole file made anew: reset 2");
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
            "Step 2.1 cannot be told from the rest of "
                + DELTA
                + ": line 1 is no Java (reached end of file while parsing). So all of it was made"
                + " anew.",
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
    refuses(
        "reset 2.4",
        1,
        DELTA + " is no text in UTF-8. Correct that, or have the whole file made anew: reset 2");
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
    refuses(
        "give 2.4",
        1,
        DELTA
            + " has no one method ofOutputLayer for step 2.4. Correct that, or have the whole file"
            + " made anew: give 2");
    assertThat(project.run("reset 2")).isZero();
    assertThat(project.read(DELTA)).isEqualTo(stub);
  }

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

  @Test
  void leavesAPrivateMethodThatSomethingElseCalls() throws IOException {
    project.run("give 6.1");
    String rows = "rows(samples.inputs(), null)";
    project.write(
        BATCH,
        project
            .read(BATCH)
            .replaceAll("throw new NotWritten\\(\"6.2\"[^;]*;", rows + "; return null;"));
    project.run("reset 6.1");
    assertThat(project.read(BATCH)).contains("private static Matrix rows(").contains(rows);
  }

  @Test
  void refusesAClashOfPrivateMethods() throws IOException {
    project.edit(
        BATCH,
        "  private MiniBatch() {}\n",
        "  private MiniBatch() {}\n\n  static int rows(int order) {\n    return order;\n  }\n");
    String before = project.read(BATCH);
    refuses(
        "give 2 6",
        1,
        "Step 6.1 of the reference needs its own private method rows, and "
            + BATCH
            + " has another one of that name: rename yours first.");
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
    refuses(
        "give 8.4",
        1,
        "Step 8.4 of the reference speaks of Comparator, and in "
            + GENETIC
            + " that is another class: rename it there or take its import out first.");
  }

  @Test
  void saysWhatIsNotThereWithoutTheReference() throws IOException {
    for (Path file : Project.files("solutions", ".java")) {
      Files.delete(project.path(file.toString()));
    }
    refuses(
        "give 2.4",
        1,
        "give takes code from solutions/kata/stage2/Delta.java, and that is not there.");
    Files.delete(project.path(DELTA));
    refuses(
        "reset 2.4",
        1,
        DELTA
            + " is not there, and it can only be made anew from solutions/kata/stage2/Delta.java,"
            + " which is not there either.");
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
            "plan\t2.3\t1",
            "plan\t2.4\t1",
            "verdict\t2.3\tTest.examples\tDONE\t",
            "verdict\t2.4\tTest.examples\tDONE\t");
    Files.createDirectories(project.path("target/exercises"));
    Files.write(project.path(verdicts), lines);
    project.run("reset 2.4");
    assertThat(project.path(verdicts)).hasContent(String.join("\n", lines));
    project.run("give 2.4");
    assertThat(project.path(verdicts)).hasContent(String.join("\n", lines));
    project.run("reset 2.4");
    assertThat(project.path(verdicts)).hasContent(lines.get(0) + "\n" + lines.get(2));
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
