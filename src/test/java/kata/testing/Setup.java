package kata.testing;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An example whose arguments belong together, or are changed by a step: they are made anew for
 * every call.
 *
 * @param words what they are, for who reads the failure
 */
public record Setup(String words, Supplier<Call> calls) {

  /**
   * One call.
   *
   * @param seen what there is to see after it, given its result
   */
  public record Call(Object[] arguments, Function<Object, Map<String, Object>> seen) {

    public static Call of(Function<Object, Map<String, Object>> seen, Object... arguments) {
      return new Call(arguments, seen);
    }
  }
}
