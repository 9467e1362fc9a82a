package kata.relation;

import java.util.List;
import java.util.Locale;
import kata.Matrix;
import kata.ShapeMismatch;
import kata.relation.Terms.Pair;

/** What is said of relations. */
final class Words {

  static final String EXPECTED = "what is expected";
  static final String STEP = "what it should be";

  private static final String WHY_NOT_A_NUMBER =
      " is NaN or Infinity in it. Is something divided by 0, is a power too large, or is there a "
          + "root or a logarithm of a negative number?";

  static final String NOT_A_NUMBER = "There" + WHY_NOT_A_NUMBER;

  static final String NOT_A_NUMBER_ELSEWHERE = "With other arguments there" + WHY_NOT_A_NUMBER;

  static final String ZERO =
      "This is 0 everywhere. Is there a division of two whole numbers (`1 / 2` is 0), a cast to "
          + "int, an array that is never filled?";

  static final String NOT = " not.";

  static final String UNMOVED =
      "This has not moved. Is the result of an operation not used (each gives something new and "
          + "changes nothing), or is the rate 0 (a field never set, `1 / 10`)?";

  static final String FLOAT =
      "This is what is expected to 7 digits only. A float keeps no more: leave everything double.";

  static final String RESULT_RIGHT = "What comes back is right; what was told on the way is not.";

  static final String TRANSPOSED = "Rows and columns are exchanged; the numbers are right.";

  static final String DIFFERENT_TWICE =
      "Asked a second time with the same arguments, this answers something else. Is something kept "
          + "in a static field from one call to the next, or drawn at random?";

  private Words() {}

  static String answer(String phrase) {
    return phrase.equals("minus " + EXPECTED)
        ? "The sign is turned round: this is " + phrase + "."
        : "This is %s.".formatted(phrase);
  }

  static String step(String phrase) {
    return phrase.equals("minus " + STEP)
        ? "The step goes the wrong way: it is " + phrase + "."
        : "The step (what was added) is %s.".formatted(phrase);
  }

  static String same(String term) {
    return "the same as " + term;
  }

  static String expectedPlus(String phrase) {
    boolean minus = phrase.startsWith("minus ");
    String amount = minus ? phrase.substring(6) : phrase;
    return "This is %s, %s %s."
        .formatted(
            EXPECTED,
            minus ? "minus" : "plus",
            amount.contains(", divided") ? "(" + amount + ")" : amount);
  }

  static String constant(double value) {
    return "This is %s everywhere, whatever the arguments are.".formatted(Text.of(value));
  }

  static String wrongWhere(String condition, String inside) {
    String first = "This is wrong only where %s.".formatted(condition);
    return inside.isEmpty() ? first : first + " There: " + decapitalized(inside);
  }

  static String whereWrong(String words) {
    String here =
        words.replace(" everywhere, whatever the arguments are", "").replace(" everywhere", "");
    return "Where this is wrong: " + decapitalized(here);
  }

  private static String decapitalized(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /** So many rows and columns, or all of it. */
  static String noPart(String which, List<String> arguments, boolean isRow) {
    String lines = isRow ? which.replace("column", "number") : which;
    String all = join(arguments);
    if (which.startsWith("only")) {
      return "Of %s %s plays a part: whatever else stands there, the answer stays the same."
          .formatted(all, lines.substring(0, lines.length() - 3));
    }
    return lines.isEmpty()
        ? "%s %s, the answer stays the same."
            .formatted(
                all,
                arguments.size() == 1
                    ? "plays no part in this: whatever it is"
                    : "play no part in this: whatever they are")
        : "The%s %s plays no part in this: whatever stands there, the answer stays the same."
            .formatted(lines.substring(3), all);
  }

  static String growth(String argument, double times, boolean moves, double got, double right) {
    return "With %s %s, %s %s; it should %s."
        .formatted(
            times == 2 ? "twice" : "the opposite sign of",
            argument,
            moves ? "the step" : "this",
            becomes(got, true),
            becomes(right, false));
  }

  private static String becomes(double growth, boolean is) {
    String s = is ? "s" : "";
    if (Math.abs(growth - 1) < 1e-6) {
      return "stay" + s + " the same";
    }
    return Math.abs(growth + 1) < 1e-6
        ? "turn" + s + " its sign"
        : "become" + s + " " + Text.of(Math.rint(growth * 1e6) / 1e6) + " times as large";
  }

  static String shape(Matrix got, String like, Matrix right, String other) {
    return "This has as many rows and columns as %s (%s); it should have as many as %s (%s)."
        .formatted(like, Text.shape(got), other, Text.shape(right));
  }

  static String beforeSigmoid(String words) {
    return "Before the sigmoid: " + decapitalized(words);
  }

  static String transposed(String name) {
    return name + ", transposed";
  }

  static String scaled(String name) {
    return "learningRate times " + name;
  }

  static String madeOf(Pair pair) {
    return pair.isDerived()
        ? pair.words()
        : "what was made of %s and %s".formatted(pair.one(), pair.other());
  }

  /** What an operation was given. */
  static String operands(ShapeMismatch misfit, String one, String other) {
    return "`%s` got %s and %s."
        .formatted(
            misfit.operation(), operand(one, misfit.first()), operand(other, misfit.second()));
  }

  private static String operand(String name, Matrix matrix) {
    return name.isEmpty()
        ? "a %s matrix".formatted(Text.shape(matrix))
        : "%s (%s)".formatted(name, Text.shape(matrix));
  }

  static String fits(String replaced, Matrix fitting, String name) {
    return " In the place of %s a %s matrix would fit, such as %s."
        .formatted(replaced, Text.shape(fitting), name);
  }

  static String changed(String part) {
    return "The call has changed one of its arguments: %s is not what it was.".formatted(part);
  }

  /** Parts that are right, those that are not, and what holds of these. */
  static String parts(List<String> right, List<String> wrong, String words) {
    String names = right.size() > 3 ? "The other parts" : join(right);
    String first = right.isEmpty() ? "" : "%s %s right. ".formatted(names, are(right));
    String where = words.isEmpty() ? join(wrong) + " " + are(wrong) + NOT : "";
    return first
        + where
        + (words.isEmpty() ? "" : "In %s: %s".formatted(join(wrong), decapitalized(words)));
  }

  private static String are(List<String> names) {
    return names.size() == 1 ? "is" : "are";
  }

  private static String join(List<String> names) {
    return String.join(", ", names).replaceFirst(", ([^,]*)$", " and $1");
  }
}
