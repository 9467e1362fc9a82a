package kata;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrdersTest {

  @Test
  void everyNumberComesOnce() {
    for (int count = 0; count < 12; count++) {
      assertThat(new Orders(count).next(count))
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
    Orders orders = new Orders(seed);
    return Stream.generate(() -> Arrays.toString(orders.next(10))).limit(5).toList();
  }

  @Test
  void theTwentyFourOrdersOfFourComeEquallyOften() {
    Orders orders = new Orders(42);
    assertThat(
            Stream.generate(() -> Arrays.toString(orders.next(4)))
                .limit(24_000)
                .collect(groupingBy(order -> order, counting())))
        .hasSize(24)
        .allSatisfy((order, times) -> assertThat(times).isBetween(880L, 1120L));
  }
}
