package kata.testing;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import kata.ShapeMismatch;
import kata.relation.Misfits;

/** All that can be seen of an answer: its result, and what it leaves of its arguments. */
final class Observed {

  private static final double TOLERANCE = 1e-12;

  private Observed() {}

  /** What an answer to a step gives and leaves, by the step's names; or what it threw. */
  static Object of(Method answer, Method step, Object[] given) {
    try {
      if (given[0] instanceof Setup setup) {
        Setup.Call call = setup.calls().get();
        return call.seen().apply(answer.invoke(null, call.arguments()));
      }
      Object[] arguments = Arrays.stream(given).map(Observed::fresh).toArray();
      return of(answer.invoke(null, arguments), step, arguments, Spy::seen);
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof StackOverflowError deep ? copy(deep) : thrown.getCause();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One that the JVM made keeps no suppressed failures. */
  private static StackOverflowError copy(StackOverflowError deep) {
    StackOverflowError copy = new StackOverflowError();
    copy.setStackTrace(deep.getStackTrace());
    return copy;
  }

  /** The same of a right answer with this result. */
  static Object right(Object result, Method step, Object[] arguments) {
    return arguments[0] instanceof Setup ? result : of(result, step, arguments, Spy::expected);
  }

  private static Map<String, Object> of(
      Object result, Method step, Object[] arguments, Function<Spy, Object> sight) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("", result);
    for (int i = 0; i < arguments.length; i++) {
      String name = step.getParameters()[i].getName();
      if (arguments[i].getClass().isArray()) {
        outcome.put(name + " after the call", arguments[i]);
      }
      if (arguments[i] instanceof Spy witness) {
        outcome.put("what the " + name + " was told", sight.apply(witness));
      }
    }
    return outcome;
  }

  static boolean areSame(Object one, Object other) {
    if (one instanceof ShapeMismatch mine && other instanceof ShapeMismatch theirs) {
      return Misfits.areSame(mine, theirs);
    }
    return one instanceof Throwable || other instanceof Throwable
        ? String.valueOf(one).equals(String.valueOf(other))
        : difference(one, other) == null;
  }

  /** Null if there is none. */
  static Difference difference(Object right, Object seen) {
    return Difference.between(right, seen, TOLERANCE).orElse(null);
  }

  /** A call may write into its arrays and witnesses, so each call gets its own. */
  private static Object fresh(Object argument) {
    if (argument.getClass().isArray()) {
      int length = Array.getLength(argument);
      Object copy = Array.newInstance(argument.getClass().getComponentType(), length);
      IntStream.range(0, length).forEach(i -> Array.set(copy, i, fresh(Array.get(argument, i))));
      return copy;
    }
    return argument instanceof Spy witness ? witness.fresh() : argument;
  }
}
