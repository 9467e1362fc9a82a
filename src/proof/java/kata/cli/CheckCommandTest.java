package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.article.StartWeights;
import kata.article.Trainer;
import kata.engine.Wrong;
import kata.guard.Deadline;
import kata.proof.KnownAnswers;
import kata.proof.Learns;
import kata.rejudge.ReloadingClassLoader;
import kata.testing.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A right step agrees with the nudge, and a wrong one does not, whether it learns or not. */
class CheckCommandTest {

  private final Console console = new Console();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --seed 7 --epochs 2000 --rate 2",
        "check --bias",
        "check --bias --epochs 500 --batch 2 --momentum .9",
        "check --bias --data parity4 --hidden 10 --epochs 100",
        "check --bias --hidden 0 --data and --start -1..1"
      })
  void theReferenceAgrees(String run) {
    assertThat(console.run(run)).isZero();
    assertThat(console.out())
        .contains("The nudge is that of 3.4")
        .containsPattern("\nAll \\d+ agree: the step is the gradient, turned downhill.\n$")
        .doesNotContain("differs", "not at");
  }

  @Test
  void showsEveryWeightAndBias() {
    BiasNetwork start = new StartWeights(Trainer.SEED, 0).withBias(2, 1);
    BiasNetwork moved = Oracle.epoch(start, Samples.XOR, 1);
    Matrix hidden = moved.weightsInputHidden().minus(start.weightsInputHidden());
    Matrix output = moved.weightsHiddenOutput().minus(start.weightsHiddenOutput());

    console.run("check --bias --hidden 1");

    assertThat(console.out().lines().limit(9))
        .containsExactly(
            "A 2-1-1 network with bias on xor, after 0 epochs.",
            "The step is that of 5.4. The nudge is that of 3.4, turned downhill.",
            "",
            "                                      the step  by a nudge",
            row("input 1 to hidden neuron 1", hidden.get(0, 0)),
            row("input 2 to hidden neuron 1", hidden.get(1, 0)),
            row("hidden neuron 1 to the output", output.get(0, 0)),
            row("the bias of hidden neuron 1", moved.biasHidden().minus(start.biasHidden())),
            row("the bias of the output", moved.biasOutput().minus(start.biasOutput())));
  }

  private static String row(String name, Matrix one) {
    return row(name, one.get(0, 0));
  }

  private static String row(String name, double step) {
    return String.format(Locale.ROOT, "  %-32s%12.6f%12.6f", name, step, step);
  }

  @Test
  void comparesNothingWhereNothingIsSteep() {
    assertThat(console.run("check --bias --rate 1e5 --epochs 10")).isEqualTo(1);
    assertThat(console.out()).contains("Nothing is steep enough here").doesNotContain("input 1");
  }

  /** Each of them learns XOR. */
  @ParameterizedTest
  @CsvSource({
    "1, Step1_OfOutput, doubled",
    "1, Step1_OfOutput, weightedSumInsteadOfOutput",
    "1, Step2_OfOutputs, tanhs",
    "2, Step4_OfOutputLayer, errorAlone",
    "2, Step4_OfOutputLayer, mean",
    "2, Step5_OfHiddenLayer, squeezedAgain",
    "3, Step2_NegativeGradient, mean",
    "3, Step3_OfLayer, rateTwice",
    "3, Step3_OfLayer, withoutRate",
    "4, Step1_Deltas, errorAlone",
    "4, Step2_Epoch, movedWeightsCarryBack",
    "4, Step2_Epoch, secondLayerMovedFirst",
    "5, Step1_Layer, twice",
    "5, Step3_Update, oneForAll",
    "5, Step3_Update, unchanged",
    "5, Step4_Epoch, hiddenBiasStandsStill"
  })
  void aWrongStepThatLearnsDiffers(int stage, String step, String answer) throws Exception {
    ClassLoader loader = with("kata.stage" + stage + "." + step + "Test", answer);
    Class<?> learns = loader.loadClass(Learns.class.getName());
    String training = stage < 5 ? "withoutBias" : "withBias";

    assertThat(learns.getMethod(training).invoke(null)).isEqualTo(true);
    assertThat(check(loader, stage < 5 ? "check" : "check --bias")).isEqualTo(1);
    assertThat(out.toString())
        .contains("The nudge is that of 3.4")
        .containsPattern("differs|not at rate 0.5")
        .doesNotContain("All 9 agree: the step is", "All 13 agree: the step is");
  }

  @Test
  void saysThatAWrongStepLeadsDownhillAllTheSame() throws Exception {
    check(with("kata.stage2.Step4_OfOutputLayerTest", "errorAlone"), "check");
    assertThat(out.toString())
        .endsWith(
            """
            0 of 9 agree: this is not the gradient of half the squared error.
            It leads downhill all the same, so a network may learn by it.
            """);
  }

  @Test
  void saysThatAWrongStepLeadsUphill() throws Exception {
    check(with("kata.stage3.Step2_NegativeGradientTest", "turnedRound"), "check");
    assertThat(out.toString()).endsWith("\nIt does not lead downhill.\n");
  }

  @ParameterizedTest
  @CsvSource({"1, Step3_Slope, 1.3", "3, Step4_Gradient, 3.4"})
  void anUnwrittenNudgeIsOurs(int stage, String step, String number) throws Exception {
    String stub = "throw new kata.NotWritten(\"%s\", \"what it is\");".formatted(number);
    String test = "kata.stage%s.%sTest".formatted(stage, step);
    ClassLoader loader = new ReloadingClassLoader(KnownAnswers.inPlace(test, stub));

    assertThat(check(loader, "check")).isZero();
    assertThat(out.toString())
        .contains("1.3 or 3.4 is not written yet, so the nudge is the kata's own.");
  }

  @ParameterizedTest
  @CsvSource({"1, Step3_Slope, dividedByOneNudge", "3, Step4_Gradient, transposedResult"})
  void aWrongNudgeIsOurs(int stage, String step, String answer) throws Exception {
    ClassLoader loader = with("kata.stage" + stage + "." + step + "Test", answer);

    assertThat(check(loader, "check")).isZero();
    assertThat(out.toString()).contains("1.3 or 3.4 is not right, so the nudge is the kata's own.");
  }

  private static ClassLoader with(String test, String answer) throws Exception {
    for (Method wrong : KnownAnswers.of(test, Wrong.class)) {
      if (wrong.getName().equals(answer)) {
        return new ReloadingClassLoader(KnownAnswers.inPlace(test, wrong));
      }
    }
    throw new AssertionError("no answer " + answer + " beside " + test);
  }

  private int check(ClassLoader loader, String run) throws Exception {
    Method main =
        loader
            .loadClass(Main.class.getName())
            .getDeclaredMethod(
                "run", PrintStream.class, PrintStream.class, Deadline.class, String[].class);
    main.setAccessible(true);
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    return (int) main.invoke(null, print, print, Deadline.EPOCH, run.split(" "));
  }
}
