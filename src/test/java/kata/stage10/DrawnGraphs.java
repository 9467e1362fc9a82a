package kata.stage10;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kata.stage10.Graph.Line;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random numbers and computations for the laws of stage 10. */
final class DrawnGraphs extends DomainContextBase {

  private static final List<String> OPERATIONS = List.of("+", "*", "sigmoid", "+", "*");

  /** From -2 to 2, in hundredths. */
  @Provide
  Arbitrary<Double> numbers() {
    return Arbitraries.integers().between(-200, 200).map(i -> i / 100.0);
  }

  /**
   * Up to three given numbers, then up to ten lines, each computed from any two above it, equal
   * ones too; what the end does not need is left out.
   */
  @Provide
  Arbitrary<Graph> graphs() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 10),
            Arbitraries.integers().between(0, 1_000_000))
        .as((given, computed, seed) -> graph(given, computed, new Random(seed)))
        .filter(Graph::isSmall);
  }

  private static Graph graph(int given, int computed, Random random) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < given; i++) {
      lines.add(new Line("", (random.nextInt(301) - 150) / 100.0));
    }
    for (int i = 0; i < computed; i++) {
      String operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
      // Often the last one, so that the end needs most of what is above it.
      int one = random.nextInt(3) > 0 ? lines.size() - 1 : random.nextInt(lines.size());
      lines.add(
          operation.equals("sigmoid")
              ? new Line(operation, 0, one)
              : new Line(operation, 0, one, random.nextInt(lines.size())));
    }
    return new Graph(lines).ofEnd();
  }
}
