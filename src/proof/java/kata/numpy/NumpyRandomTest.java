package kata.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import kata.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every constant here is a draw of NumPy 2.4: np.random.seed(seed), then np.random.random(). */
class NumpyRandomTest {

  @Test
  void drawsAsNumpyFromSeed0() {
    assertDraws(0, 0x1.18fe1565f12a8p-1, 0x1.6e2d4cf608733p-1, 0x1.349d66b6e894bp-1);
  }

  @Test
  void drawsAsNumpyFromSeed1() {
    assertDraws(1, 0x1.ab07d0ffa3c06p-2, 0x1.70ce5f3baf051p-1, 0x1.dfb906661c000p-14);
  }

  @Test
  void drawsAsNumpyFromSeed42() {
    assertDraws(42, 0x1.7f8771e5f51ecp-2, 0x1.e6c4068bbd654p-1, 0x1.76c7e8f1e6751p-1);
  }

  @Test
  void drawsAsNumpyFromTheFirstSeedThatIsNoInt() {
    assertDraws(2_147_483_648L, 0x1.374d4855d4140p-3, 0x1.a41e2e1714d70p-1, 0x1.8d0e1c8a62528p-1);
  }

  @Test
  void drawsAsNumpyFromTheLastSeed() {
    assertDraws(4_294_967_295L, 0x1.8fe69a3924820p-4, 0x1.d323d824032b1p-1, 0x1.93fc6f61af3f9p-1);
  }

  /** The generator renews its 624 words, two to a draw, after the 312th. */
  @Test
  void drawsAsNumpyAfterItsStateWasRenewed() {
    NumpyRandom random = new NumpyRandom(42);

    skip(random, 311);
    assertThat(random.next()).as("draw 312").isEqualTo(0x1.415b7a8070ca8p-4);
    assertThat(random.next()).as("draw 313").isEqualTo(0x1.9f58b97983ee0p-6);
    skip(random, 686);
    assertThat(random.next()).as("draw 1000").isEqualTo(0x1.c8b5bcc2b9faep-2);
  }

  @Test
  void fillsAMatrixRowByRow() {
    Matrix drawn = new NumpyRandom(42).next(2, 3);

    Matrix numpy =
        Matrix.of(
            new double[][] {
              {0x1.7f8771e5f51ecp-2, 0x1.e6c4068bbd654p-1, 0x1.76c7e8f1e6751p-1},
              {0x1.32835d6632cb0p-1, 0x1.3f86b37222184p-3, 0x1.3f7a0e1997f4cp-3}
            });
    assertThat(drawn).hasToString(numpy.toString());
  }

  @Test
  void goesOnInTheSameStreamAfterAMatrix() {
    NumpyRandom random = new NumpyRandom(42);

    random.next(1, 2);

    assertThat(random.next()).isEqualTo(0x1.76c7e8f1e6751p-1);
  }

  @Test
  void drawsAtLeastZeroAndBelowOne() {
    NumpyRandom random = new NumpyRandom(7);

    for (int draw = 0; draw < 10_000; draw++) {
      assertThat(random.next()).isGreaterThanOrEqualTo(0).isLessThan(1);
    }
  }

  @Test
  void isNotTheGeneratorOfJava() {
    assertThat(new Random(42).nextDouble()).isNotEqualTo(new NumpyRandom(42).next());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4_294_967_296L, Long.MIN_VALUE, Long.MAX_VALUE})
  void refusesSeedsThatNumpyRefuses(long seed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NumpyRandom(seed))
        .withMessage("a seed is a whole number from 0 to 4294967295, not " + seed);
  }

  private static void assertDraws(long seed, double... draws) {
    NumpyRandom random = new NumpyRandom(seed);
    for (double draw : draws) {
      assertThat(random.next()).isEqualTo(draw);
    }
  }

  private static void skip(NumpyRandom random, int draws) {
    for (int draw = 0; draw < draws; draw++) {
      random.next();
    }
  }
}
