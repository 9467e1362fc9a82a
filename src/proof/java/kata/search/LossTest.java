package kata.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import kata.BiasNetwork;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.testing.Fixtures;
import kata.testing.Oracle;
import org.junit.jupiter.api.Test;

class LossTest {

  private final Loss loss = new Loss(Fixtures.SAMPLES, 3);
  private final double[] point =
      IntStream.range(0, 25).mapToDouble(i -> (7 * i % 25 - 12) / 8.0).toArray();

  @Test
  void aPointHasAsManyNumbersAsTheNetwork() {
    assertThat(loss.dimensions()).isEqualTo(2 * 3 + 3 * 4 + 3 + 4);
    assertThat(new Loss(Samples.XOR, 2).dimensions()).isEqualTo(9);
  }

  @Test
  void numbersFollowInTheOrderInWhichNumPyDrawsThem() {
    BiasNetwork network = loss.network(point);
    assertThat(network.weightsInputHidden().get(1, 0)).isEqualTo(point[3]);
    assertThat(network.weightsHiddenOutput().get(0, 1)).isEqualTo(point[7]);
    assertThat(network.biasHidden().get(0, 2)).isEqualTo(point[20]);
    assertThat(network.biasOutput().get(0, 3)).isEqualTo(point[24]);
  }

  @Test
  void isTheSumOfTheSquaredErrors() {
    BiasNetwork network = loss.network(point);
    assertThat(loss.of(point)).isCloseTo(2 * Oracle.loss(network, Fixtures.SAMPLES), within(1e-12));
    Matrix predictions = Oracle.forward(network, Fixtures.SAMPLES.inputs()).predictions();
    assertThat(loss.meanAbsoluteError(point))
        .isEqualTo(MeanAbsoluteError.of(Fixtures.SAMPLES.targets(), predictions));
  }

  @Test
  void countsHowOftenItIsAsked() {
    loss.of(point);
    loss.of(point);
    loss.meanAbsoluteError(point);
    loss.network(point);
    assertThat(loss.evaluations()).isEqualTo(2);
  }

  @Test
  void hasNoFavouriteAmongTheHiddenNeurons() {
    double[] swapped = point.clone();
    for (int[] pair : new int[][] {{0, 2}, {3, 5}, {6, 14}, {7, 15}, {8, 16}, {9, 17}, {18, 20}}) {
      swapped[pair[0]] = point[pair[1]];
      swapped[pair[1]] = point[pair[0]];
    }
    assertThat(loss.of(swapped)).isCloseTo(loss.of(point), within(1e-12));
  }

  @Test
  void refusesAPointOfAnotherSize() {
    assertThatThrownBy(() -> loss.of(Arrays.copyOf(point, 24)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a 2-3-4 network with bias is a point of 25 numbers, not 24");
  }
}
