package kata.cli;

import java.io.PrintStream;
import java.util.Locale;

/** What a command does once its options are read. */
interface Job {

  /**
   * @param out for all it has to say
   */
  void run(PrintStream out);

  /** Epochs made so far; it grows as long as the work comes forward. Another thread asks. */
  long done();

  /** One sentence for whoever ends it early: how far it came. Another thread asks. */
  String soFar();

  /** That sentence of a training whose length was chosen. */
  static String epochsMade(int done, int all) {
    return String.format(Locale.ROOT, "%,d of %,d epochs were made.", done, all);
  }
}
