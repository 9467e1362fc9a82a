package kata.cli;

import java.util.concurrent.Callable;
import kata.article.Trainer;
import kata.training.EngineTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The article's programs, trained by the engine of stage 10: they print the same. */
@Command(
    name = "engine",
    header = "The program without bias once more, by the engine of stage 10",
    description = {"", "It prints the same, and takes a quarter of a minute or longer.", ""})
final class EngineCommand implements Callable<Integer> {

  private final Watchdog overseer;

  @Option(names = "--bias", description = "the program with bias instead")
  private boolean bias;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this page")
  private boolean help;

  EngineCommand(Watchdog overseer) {
    this.overseer = overseer;
  }

  @Override
  public Integer call() {
    return new ArticleCommand(
            overseer,
            (out, progress) -> {
              EngineTraining training = new EngineTraining(out, progress);
              if (bias) {
                training.withBias(Trainer.EPOCHS_WITH_BIAS);
              } else {
                training.withoutBias(Trainer.EPOCHS_WITHOUT_BIAS);
              }
            })
        .call();
  }
}
