package kata.testing;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import kata.Matrix;
import kata.relation.Parts;
import kata.relation.Text;

/** The parts that an answer is made of, with the numbers of an example. */
final class WorkingText {

  /** A matrix with more numbers is shown at one place. */
  private static final int FEW = 6;

  private WorkingText() {}

  /** What belongs to the place at which an answer is wrong; empty if nothing can be shown. */
  static String words(Map<String, Object> parts, Difference difference) {
    String shown =
        parts.entrySet().stream()
            .flatMap(
                part ->
                    shown(part.getValue(), difference)
                        .map(value -> part.getKey() + " " + value)
                        .stream())
            .collect(joining("; "));
    return shown.isEmpty() ? "" : "Here: " + shown + ".";
  }

  private static Optional<String> shown(Object value, Difference difference) {
    if (value instanceof Parts.At part) {
      return difference.place().map(place -> Text.of(part.at(place.row(), place.column())));
    }
    if (value instanceof Matrix matrix && matrix.rows() * matrix.columns() > FEW) {
      return difference
          .place()
          .filter(place -> place.rows() == matrix.rows() && place.columns() == matrix.columns())
          .map(place -> Text.of(matrix.get(place.row(), place.column())));
    }
    return Text.isLong(value) ? Optional.empty() : Optional.of(Text.of(value));
  }
}
