package kata.board;

/**
 * What one test said.
 *
 * @param step the number of its step, {@code run N} for a full training, {@code given} for a test
 *     of the given code
 * @param method what the learner writes, or the test's name where there is no step
 * @param done whether it passed
 * @param message why it did not, in a learner's words; empty if it passed
 */
public record Verdict(String step, String method, boolean done, String message) {

  private static final String SEPARATOR = "\t";

  String line() {
    String escaped = message.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    return String.join(SEPARATOR, step, method, done ? "done" : "open", escaped.replace("\r", ""));
  }

  static Verdict of(String line) {
    String[] parts = line.split(SEPARATOR, 4);
    return new Verdict(parts[0], parts[1], parts[2].equals("done"), parts[3].translateEscapes());
  }
}
