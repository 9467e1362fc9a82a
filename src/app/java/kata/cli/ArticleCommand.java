package kata.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** A program without options. It prints, and says of every epoch that it makes. */
final class ArticleCommand implements Callable<Integer> {

  private final Watchdog overseer;
  private final BiConsumer<PrintStream, IntConsumer> program;

  ArticleCommand(Watchdog overseer, BiConsumer<PrintStream, IntConsumer> program) {
    this.overseer = overseer;
    this.program = program;
  }

  @Override
  public Integer call() {
    return overseer.run(new Program());
  }

  private final class Program implements Job {

    private volatile int epoch;

    @Override
    public void run(PrintStream out) {
      program.accept(out, number -> epoch = number);
    }

    @Override
    public long done() {
      return epoch;
    }

    @Override
    public String soFar() {
      return String.format(Locale.ROOT, "%,d epochs were made.", done());
    }
  }
}
