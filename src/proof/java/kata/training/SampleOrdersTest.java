package kata.training;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleOrdersTest {

  @Test
  void everyNumberComesOnce() {
    for (int count = 0; count < 12; count++) {
      assertThat(new SampleOrders(count).next(count))
          .containsExactlyInAnyOrder(IntStream.range(0, count).toArray());
    }
  }

  @Test
  void theSameSeedDrawsTheSameOrders() {
    assertThat(fiveEpochs(42)).isEqualTo(fiveEpochs(42)).isNotEqualTo(fiveEpochs(43));
  }

  @Test
  void everyEpochGetsAnotherOrder() {
    assertThat(fiveEpochs(42)).doesNotHaveDuplicates();
  }

  private static List<String> fiveEpochs(long seed) {
    SampleOrders orders = new SampleOrders(seed);
    return Stream.generate(() -> Arrays.toString(orders.next(10))).limit(5).toList();
  }

  @Test
  void theTwentyFourOrdersOfFourComeEquallyOften() {
    SampleOrders orders = new SampleOrders(42);
    assertThat(
            Stream.generate(() -> Arrays.toString(orders.next(4)))
                .limit(24_000)
                .collect(groupingBy(order -> order, counting())))
        .hasSize(24)
        .allSatisfy((order, times) -> assertThat(times).isBetween(880L, 1120L));
  }
}
