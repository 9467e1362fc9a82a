package kata.docs;

import java.util.List;

/** Numbers as pages write them. */
final class NumberWords {

  private static final List<String> NUMBERS =
      List.of(
          ("none one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));

  private NumberWords() {}

  /** A small number as a word. */
  static String number(long small) {
    return NUMBERS.get(Math.toIntExact(small));
  }
}
