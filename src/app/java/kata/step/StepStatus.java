package kata.step;

/** How a step stands: a symbol in plain ASCII, one for terminals that can do more, and words. */
public enum StepStatus {
  DONE('+', '\u2714', "32", "done"),
  UNWRITTEN('>', '\u25b8', "1;33", "to write next"),
  WRONG('x', '\u2718', "1;31", "not right yet"),
  CRASHED('!', '\u2260', "1;31", "stopped before its end"),
  STUCK('~', '\u221e', "1;31", "does not return"),
  /** The program that runs the tests was gone before this one ended. */
  DIED('!', '\u2260', "1;31", "the tests ended here"),
  /** An earlier run saw it done, and this one says nothing of it. */
  EARLIER('*', '\u25cb', "2;32", "done in an earlier run"),
  WAITING('.', '\u00b7', "2", "waiting");

  private final char plain;
  private final char rich;
  private final String colour;
  private final String words;

  StepStatus(char plain, char rich, String colour, String words) {
    this.plain = plain;
    this.rich = rich;
    this.colour = colour;
    this.words = words;
  }

  /** The symbol, in plain ASCII or for terminals that can do more. */
  public char symbol(boolean isRich) {
    return isRich ? rich : plain;
  }

  public String colour() {
    return colour;
  }

  public String words() {
    return words;
  }
}
