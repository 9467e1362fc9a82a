package kata.repair;

import java.util.regex.Pattern;

/** What can be done with a piece of code without reading it. */
final class CodeText {

  private CodeText() {}

  /** Whether code, or a comment in it, says a name. */
  static boolean says(String code, String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(code).find();
  }

  /** Whether two pieces differ at most in how they are laid out. */
  static boolean alike(String code, String other) {
    return code.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }

  /**
   * The same code, with another indentation from its second line on.
   *
   * @param code two blanks a level
   * @param level what a level is to be, such as a tab
   */
  static String indented(String code, String level) {
    StringBuilder lines = new StringBuilder();
    for (String line : code.split("(?<=\n)")) {
      String rest = line.isBlank() ? line : line.stripLeading();
      int blanks = lines.length() == 0 ? 0 : line.length() - rest.length();
      lines.append(level.repeat(blanks / 2)).append(line.substring(blanks / 2 * 2));
    }
    return lines.toString();
  }
}
