package kata;

import java.util.List;

/** A number that knows from which others it was computed; given ones were computed from none. */
public final class Value {

  /**
   * How a value depends on one that it was computed from.
   *
   * @param slope how much the value changes per unit of {@code from}, if nothing else changes
   */
  public record Edge(Value from, double slope) {}

  /** The number itself; only training changes it, and only that of a weight. */
  public double data;

  /** How much the end of the computation changes per unit of this number; 0 until it is asked. */
  public double gradient;

  /** One for each value that it was computed from; none for an input, a target or a weight. */
  public final List<Edge> edges;

  public Value(double data, Edge... edges) {
    this.data = data;
    this.edges = List.of(edges);
  }
}
