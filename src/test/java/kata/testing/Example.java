package kata.testing;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kata.relation.Text;

/**
 * What a step must give for some arguments: one result, or any of several.
 *
 * @param equalSizes whether a wrong matrix fits as well as the right one
 */
record Example(Method step, List<Object> expected, boolean equalSizes, Object[] arguments) {

  boolean accepts(Object seen) {
    return expected.stream().anyMatch(result -> Observed.areSame(right(result), seen));
  }

  /** The first of the right results, and what a right answer leaves of the arguments. */
  Object right() {
    return right(expected.get(0));
  }

  private Object right(Object result) {
    return Observed.right(result, step, arguments);
  }

  /** What is too long to be read is named with the file that it stands in. */
  String call(Class<?> stepTest) {
    if (arguments[0] instanceof Setup setup) {
      return "called with " + setup.words();
    }
    Map<String, String> elsewhere = new LinkedHashMap<>();
    List<String> here = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = step.getParameters()[i].getName();
      if (Text.isLong(arguments[i])) {
        String file = file(arguments[i], stepTest);
        elsewhere.merge(file, name, (one, other) -> one + " and " + other);
      } else if (!(arguments[i] instanceof Spy)) {
        here.add(name + " " + Text.of(arguments[i]));
      }
    }
    Stream<String> named =
        elsewhere.entrySet().stream().map(names -> names.getValue() + " as in " + names.getKey());
    return Stream.concat(named, here.stream()).collect(joining(", ", "called with ", ""));
  }

  private static String file(Object argument, Class<?> stepTest) {
    Class<?> holder =
        Fixtures.holds(argument)
            ? Fixtures.class
            : SquareFixtures.holds(argument) ? SquareFixtures.class : stepTest;
    return "src/test/java/"
        + holder.getName().replaceFirst("\\$.*", "").replace('.', '/')
        + ".java";
  }
}
