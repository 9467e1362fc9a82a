package kata.relation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of an answer, by the names that its lesson gives them, in their order. */
public final class Parts {

  /** What belongs to one entry of the answer alone. */
  @FunctionalInterface
  public interface At {
    Object at(int row, int column);
  }

  private Parts() {}

  /**
   * @param namesAndValues a name, its number or matrix, and so on
   */
  public static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parts.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return parts;
  }
}
