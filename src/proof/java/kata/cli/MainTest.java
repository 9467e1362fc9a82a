package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kata.proof.KnownAnswers;
import kata.rejudge.ReloadingClassLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line prints. The full runs have tests of their own; here each is cut short. */
class MainTest {

  /** With quotes where there are blanks: around the value, or in PowerShell around all of it. */
  private static final Pattern RUN = Pattern.compile("-Drun=\"?((?<=\")[^\"]+|\\w+)");

  private final Console console = new Console();

  @ParameterizedTest
  @ValueSource(strings = {"", "train"})
  void runsWithoutBiasWhenNothingIsSaid(String run) {
    console.runOneLine(run);

    assertThat(console.out()).isEqualTo("Epoch 0 | MAE: 0.500357\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bias", "train --bias"})
  void runsWithBiasWhenAsked(String run) {
    console.runOneLine(run);

    assertThat(console.out()).isEqualTo("Epoch 0 | MAE: 0.499289\n");
  }

  @Test
  void showsTheTextOfAStepAndWhereTheRestOfItIs() {
    assertThat(console.run("lesson 2.1")).isZero();

    assertThat(console.out())
        .startsWith("2.1 Delta.ofOutputNeuron\n")
        .contains("\nTo keep: ")
        .endsWith("\nmvn -q compile exec:java -Drun=\"lesson 2\"\n");
  }

  @Test
  void saysWhenXorIsLearnt() {
    assertThat(console.run("until")).isZero();

    assertThat(console.out()).isEqualTo("MAE is first below 0.1 at epoch 4,428.\n");
  }

  /** Thrown when no step runs any more: the training itself is not what stopped. */
  @Test
  void doesNotCallAnErrorThatIsNoNumberNotBelow() throws Exception {
    String step = "kata.stage1.Step1_OfOutputTest";
    ClassLoader spoilt = new ReloadingClassLoader(KnownAnswers.inPlace(step, "return Double.NaN;"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Method until =
        spoilt
            .loadClass(UntilLearnt.class.getName())
            .getDeclaredMethod("run", PrintStream.class, IntConsumer.class);
    until.setAccessible(true);
    IntConsumer nobody = epoch -> {};

    assertThatThrownBy(() -> until.invoke(null, new PrintStream(out), nobody))
        .cause()
        .hasToString("kata.training.UnusableResult: MAE is NaN from epoch 1 on.")
        .satisfies(
            nan -> assertThat(nan.getStackTrace()[1].getClassName()).doesNotContain("stage"));
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"momentum", "--bias", "TRAIN"})
  void refusesARunThatDoesNotExist(String run) {
    refuses(
        run,
        "There is no run '%s': leave it out, or say bias, until, engine, train, check, seeds, digits, play, lesson, reset or give."
            .formatted(run));
  }

  @Test
  void refusesMoreThanOneRun() {
    refuses("bias bias", "bias takes no 'bias', only --help.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "train --rate NaN | --rate takes a number above 0, not NaN.",
        "train --rate -1 | --rate takes a number above 0, not -1.",
        "train --rate= | --rate takes a number above 0, not nothing.",
        "train --hidden 65 | --hidden takes a whole number from 0 to 64, not 65.",
        "train --epochs 0 | --epochs takes a whole number from 1 to 1000000000, not 0.",
        "train --epochs 10.000 | --epochs takes a whole number from 1 to 1000000000, in digits alone,"
            + " not 10.000.",
        "train --epochs 10 000 | train takes no '000', only --seed, --epochs, --log-every,"
            + " --holdout, --bias, --data, --hidden, --start, --rate, --batch, --momentum, --help.",
        "play --port 8080.0 | --port takes a whole number from 0 to 65535, in digits alone, not"
            + " 8080.0.",
        "train --log-every 0 | --log-every takes a whole number from 1 to 1000000000, not 0.",
        "train --data nand | --data takes xor, and, or, majority4, parity2 to parity6, not nand.",
        "train --holdout 2 | --holdout takes the 2 inputs of a sample, each 0 or 1, not 2.",
        "train --start 0..2 | --start takes -1..1 or 0..1, not 0..2.",
        "train --batch 2 | --batch takes a network with bias and hidden neurons.",
        "train --rate 1 --rate 2 | --rate stands there twice; once is enough.",
        "train --bias=no | option '--bias' should be specified without 'no' parameter",
        "train --epochs | --epochs has no value: how many; default 1000000, with --bias 500000.",
        "seeds --seed 3 | seeds takes no '--seed', only --seeds, --epochs, --bias, --data,"
            + " --hidden, --start, --rate, --batch, --momentum, --help.",
        "seeds --seeds 3..1 | --seeds takes a range such as 0..199 of at most 100000 seeds up to"
            + " 4294967295, not 3..1.",
        "seeds --seeds 4294967295..4294967296 | --seeds takes a range such as 0..199 of at most"
            + " 100000 seeds up to 4294967295, not 4294967295..4294967296."
      })
  void refusesABadValueInOneSentence(String run, String sentence) {
    refuses(run, sentence);
  }

  private void refuses(String run, String sentence) {
    assertThat(console.run(run)).isEqualTo(2);

    assertThat(console.out()).isEmpty();
    assertThat(console.err()).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "bias --help",
        "until -h",
        "engine --help",
        "train --help",
        "check --help",
        "seeds --help",
        "play --help",
        "lesson --help",
        "reset --help",
        "give --help"
      })
  void explainsItselfOnOneScreen(String run) {
    assertThat(console.run(run)).isZero();

    assertThat(console.out().lines().toList())
        .hasSizeBetween(3, 24)
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void namesTheStubThatStoppedARun() {
    assertThat(console.runOneLine("")).isEqualTo(1);

    assertThat(console.err().get(0)).isEqualTo("Step 1.1 is not written yet: the rest of the run.");
  }

  @Test
  void saysWhereTheStubStands() {
    console.runOneLine("train");

    assertThat(console.err().get(1))
        .matches(
            "It belongs at solutions/kata/cli/Console\\.java:[0-9]+;"
                + " mvn test shows what comes first\\.");
  }

  @Test
  void pagesNameRunsThatItTakes() throws IOException {
    List<String> runs = new ArrayList<>();
    for (Path page : pages()) {
      RUN.matcher(Files.readString(page)).results().forEach(run -> runs.add(run.group(1)));
    }
    assertThat(runs).contains("until", "bias", "play");
    assertThat(runs).allSatisfy(run -> Main.commands(null, null, null).parseArgs(run.split(" ")));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(""))) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !file.startsWith("target"))
          .toList();
    }
  }
}
