package kata.cli;

import java.io.PrintStream;

/**
 * How far a command has come, on a line that is drawn anew each time.
 *
 * @param terminal whether somebody watches; else nothing is shown
 */
record ProgressBar(boolean terminal) {

  private static final int LENGTH = 30;

  /** Draws it, with a sentence beside it. */
  void show(PrintStream out, int done, int all, String sentence) {
    if (terminal) {
      int full = (int) ((long) done * LENGTH / all);
      String bar = "#".repeat(full) + ".".repeat(LENGTH - full);
      out.print("\r[%s] %s".formatted(bar, sentence));
      out.flush();
    }
  }

  /** Makes room for what is to stay. */
  void hide(PrintStream out) {
    if (terminal) {
      out.print("\r" + " ".repeat(79) + "\r");
    }
  }
}
