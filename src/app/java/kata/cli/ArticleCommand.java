package kata.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kata.article.Trainer;

/** One of the article's programs, as the given trainer composes it. */
final class ArticleCommand implements Callable<Integer> {

  private final Watchdog overseer;
  private final Consumer<Trainer> program;

  ArticleCommand(Watchdog overseer, Consumer<Trainer> program) {
    this.overseer = overseer;
    this.program = program;
  }

  @Override
  public Integer call() {
    return overseer.run(new Program());
  }

  private final class Program implements Job {

    private volatile Trainer trainer;

    @Override
    public void run(PrintStream out) {
      trainer = new Trainer(out);
      program.accept(trainer);
    }

    @Override
    public long done() {
      return trainer == null ? 0 : trainer.epoch();
    }

    @Override
    public String soFar() {
      return String.format(Locale.ROOT, "%,d epochs were made.", done());
    }
  }
}
