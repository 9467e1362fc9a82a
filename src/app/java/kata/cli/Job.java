package kata.cli;

import java.io.PrintStream;

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
}
