package kata.report;

/** How a learner asks for more, which is not the same everywhere that a screen is shown. */
public enum ScreenMode {
  MAVEN("mvn test -Dhint", "One more mvn test"),
  WATCH("press h", "The key a");

  private final String hint;
  private final String again;

  ScreenMode(String hint, String again) {
    this.hint = hint;
    this.again = again;
  }

  /** For a hint. */
  String hint() {
    return hint;
  }

  /** For another screen, as a sentence begins. */
  String again() {
    return again;
  }
}
