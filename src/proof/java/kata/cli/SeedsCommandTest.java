package kata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What seeds prints; the counts are those of the same seeds in NumPy. */
class SeedsCommandTest {

  private final Console console = new Console();

  @Test
  void saysHowManyLearnAndWhen() {
    assertThat(console.run("seeds --bias --seeds 0..19")).isZero();

    assertThat(console.err()).isEmpty();
    assertThat(console.out())
        .isEqualTo(
            """
            19 of 20 seeds learn: MAE is below 0.1 within 10,000 epochs.
            Their median is epoch 2,297.
            Not learnt: 5.
            """);
  }

  @Test
  void doesNotNameAMedianWhereNoneLearns() {
    console.run("seeds --bias --seeds 5..5 --epochs 3000");

    assertThat(console.out())
        .isEqualTo(
            """
            0 of 1 seeds learn: MAE is below 0.1 within 3,000 epochs.
            Not learnt: 5.
            """);
  }

  @Test
  void takesTheMiddleForTheMedian() {
    SeedStatistics tally = new SeedStatistics();
    tally.add(1, OptionalInt.of(3_000));
    assertThat(tally.lines()).containsExactly("Their median is epoch 3,000.");
    tally.add(2, OptionalInt.of(1_001));
    assertThat(tally.lines()).containsExactly("Their median is epoch 2,000.5.");
    tally.add(3, OptionalInt.of(1));
    assertThat(tally.lines()).containsExactly("Their median is epoch 1,001.");
  }

  @Test
  void namesTwentyThatDoNotLearn() {
    SeedStatistics tally = new SeedStatistics();
    LongStream.rangeClosed(1, 22).forEach(seed -> tally.add(seed, OptionalInt.empty()));
    assertThat(tally.lines())
        .containsExactly(
            "Not learnt: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 and"
                + " 2 more.");
  }
}
