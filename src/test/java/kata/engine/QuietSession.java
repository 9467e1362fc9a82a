package kata.engine;

import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps the engines' own log out of the output and the output of learners' code small, and gives
 * that code nothing to read.
 */
public final class QuietSession implements LauncherSessionListener {

  /** Held here, because the log manager keeps only weak references and would forget the level. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    JQWIK.setLevel(Level.OFF);
    LimitedOutput.limit(System.out, System.err);
    System.setIn(new EmptyInput());
  }

  /** What is printed from here on, goes there; not more of it than anybody reads. */
  public static void limit(PrintStream out) {
    LimitedOutput.limit(out, out);
  }
}
