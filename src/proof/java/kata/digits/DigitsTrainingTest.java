package kata.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.Samples;
import kata.digits.DigitsModel.OneLayer;
import kata.digits.DigitsModel.WithSoftmax;
import kata.testing.ClassOracle;
import org.junit.jupiter.api.Test;

/** The data is what it was, and each setting trains what it says. */
class DigitsTrainingTest {

  private static DigitsTraining training(String... options) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < options.length; i += 2) {
      texts.put(options[i], options[i + 1]);
    }
    return new DigitsTraining(DigitsSetting.of(texts));
  }

  @Test
  void theDataIsWhole() {
    HandwrittenDigits all = HandwrittenDigits.all();
    assertThat(all.count()).isEqualTo(1797);
    assertThat(IntStream.of(all.labels()).boxed().distinct()).hasSize(10);
    assertThat(Arrays.stream(all.pixels())).allMatch(image -> image.length == 64);
    assertThat(Arrays.stream(all.pixels()).flatMapToInt(IntStream::of))
        .allMatch(pixel -> pixel >= 0 && pixel <= 16);
    assertThat(Arrays.stream(all.pixels()).flatMapToInt(IntStream::of).sum()).isEqualTo(561718);
  }

  @Test
  void anImageAndItsDigitStayTogether() {
    DigitsTraining random = training("split", "random", "seen", ".4");
    HandwrittenDigits all = HandwrittenDigits.all();
    assertThat(random.seen().count()).isEqualTo(718);
    assertThat(random.seen().pixels()).isNotEqualTo(Arrays.copyOf(all.pixels(), 718));
    int[] sorted =
        IntStream.concat(found(all, random.seen()), found(all, random.unseen())).sorted().toArray();
    assertThat(sorted).isEqualTo(IntStream.range(0, all.count()).toArray());
  }

  /** Where each image stands among all; every one is there once, with this digit. */
  private static IntStream found(HandwrittenDigits all, HandwrittenDigits some) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < all.count(); i++) {
      places.put(Arrays.toString(all.pixels()[i]) + all.labels()[i], i);
    }
    return IntStream.range(0, some.count())
        .map(i -> places.get(Arrays.toString(some.pixels()[i]) + some.labels()[i]));
  }

  @Test
  void samplesAreSharesOfBlackAndOnesForDigits() {
    Samples samples = HandwrittenDigits.all().some(1, 0).samples();
    assertThat(samples.inputs().get(1, 2)).isEqualTo(5 / 16.0);
    assertThat(samples.targets().toString())
        .isEqualTo(
            Matrix.of(
                    new double[][] {{0, 1, 0, 0, 0, 0, 0, 0, 0, 0}, {1, 0, 0, 0, 0, 0, 0, 0, 0, 0}})
                .toString());
  }

  @Test
  void withoutHiddenNeuronsEveryStepGoesDownTheCrossEntropy() {
    DigitsTraining training =
        training("hidden", "0", "momentum", "0", "batch", "2000", "rate", ".1", "seen", ".1");
    double before = training.loss();
    OneLayer start = (OneLayer) training.model();
    training.next();
    OneLayer after = (OneLayer) training.model();
    double squares = 0;
    Matrix moved = after.weights().minus(start.weights());
    for (int pixel = 0; pixel < 64; pixel++) {
      for (int digit = 0; digit < 10; digit++) {
        squares += moved.get(pixel, digit) * moved.get(pixel, digit);
      }
    }
    Matrix movedBias = after.bias().minus(start.bias());
    for (int digit = 0; digit < 10; digit++) {
      squares += movedBias.get(0, digit) * movedBias.get(0, digit);
    }
    // For a small step the mean loss falls by the squared length of the step over the rate.
    assertThat((before - training.loss()) / (squares / 0.1)).isBetween(0.8, 1.0);
  }

  @Test
  void whatItReadsFollowsFromItsWeights() {
    DigitsTraining training = training("seen", ".2", "hidden", "5");
    training.next();
    BiasNetwork network = ((WithSoftmax) training.model()).state().network();
    Matrix answers =
        ClassOracle.forward(network, training.unseen().samples().inputs()).predictions();
    int[] classes = ClassOracle.classes(answers);
    long right =
        IntStream.range(0, classes.length)
            .filter(image -> classes[image] == training.unseen().labels()[image])
            .count();
    assertThat(training.unseenRight()).isEqualTo((int) right);
    assertThat(Arrays.stream(training.confusion()).flatMapToInt(IntStream::of).sum())
        .isEqualTo(training.unseen().count());
    assertThat(training.steps()).isEqualTo(12);
  }
}
