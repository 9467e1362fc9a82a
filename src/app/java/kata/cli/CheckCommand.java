package kata.cli;

import static java.util.function.Predicate.not;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kata.Matrix;
import kata.article.TrainingLog;
import kata.play.PartNames;
import kata.training.Option;
import kata.training.StepCheck;
import kata.training.StepCheck.Entry;
import kata.training.StepCheck.Nudges;
import kata.training.Training;
import kata.training.TrainingConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares a step of the compiled stages with nudges: is it the gradient, turned downhill? */
@Command(
    name = "check",
    abbreviateSynopsis = true,
    sortOptions = false,
    header = "Compares your step of every weight and bias with your own nudge",
    description = {
      "",
      "One step at learning rate 1 for all samples, whatever rate, batches and momentum",
      "the epochs before have. Your nudge is steps 1.3 and 3.4.",
      ""
    })
final class CheckCommand implements Callable<Integer> {

  /** More would not stay on the screen. */
  private static final int ROWS = 16;

  private final Watchdog overseer;

  @Mixin
  private final TrainingOptions chosen =
      new TrainingOptions(Option.HIDDEN, Option.SEED, Option.EPOCHS_BEFORE);

  CheckCommand(Watchdog overseer) {
    this.overseer = overseer;
  }

  @Override
  public Integer call() {
    Training training = new Training(chosen.read(() -> TrainingConfig.of(chosen.texts())));
    Check check = new Check(training, chosen.number(Option.EPOCHS_BEFORE));
    int problem = overseer.run(check);
    return problem == 0 && !check.isGreen ? 1 : problem;
  }

  private static final class Check implements Job {

    private final Training training;
    private final int epochs;
    private boolean isGreen;

    Check(Training training, int epochs) {
      this.training = training;
      this.epochs = epochs;
    }

    @Override
    public void run(PrintStream out) {
      while (training.epoch() < epochs) {
        training.next();
      }
      StepCheck check = new StepCheck(training.model(), training.samples());
      TrainingLog.print(
          out, "%s on %s, after %,d epochs.", network(), training.setting().data(), epochs);
      TrainingLog.print(out, "%s", source(check.nudges()));
      if (!check.isFlat()) {
        table(out, check.entries());
      }
      isGreen = !check.isFlat() && check.entries().stream().allMatch(Entry::isRight);
      TrainingLog.print(out, "\n%s", verdict(check));
    }

    private void table(PrintStream out, List<Entry> entries) {
      TrainingLog.print(out, "\n  %-32s%12s%12s", "", " the step", "by a nudge");
      rows(entries).forEach(entry -> TrainingLog.print(out, "%s", row(entry)));
      if (entries.size() > ROWS) {
        TrainingLog.print(out, "  and %,d more", entries.size() - ROWS);
      }
    }

    @Override
    public long done() {
      return training.epoch();
    }

    @Override
    public String soFar() {
      return Job.epochsMade(training.epoch(), epochs);
    }

    /** All, in their order; if they are too many, those that differ first. */
    private static List<Entry> rows(List<Entry> entries) {
      if (entries.size() <= ROWS) {
        return entries;
      }
      return Stream.concat(
              entries.stream().filter(not(Entry::isRight)), entries.stream().filter(Entry::isRight))
          .limit(ROWS)
          .toList();
    }

    private String network() {
      TrainingConfig setting = training.setting();
      int inputs = setting.data().inputs();
      return setting.hidden() == 0
          ? "One layer, %s-1, with bias,".formatted(inputs)
          : "A %s-%s-1 network %s bias"
              .formatted(inputs, setting.hidden(), setting.bias() ? "with" : "without");
    }

    private String source(Nudges nudges) {
      TrainingConfig setting = training.setting();
      String step = setting.hidden() == 0 ? "3.3 and 5.3" : setting.bias() ? "5.4" : "4.2";
      String which = "The step is that of %s. ".formatted(step);
      return which
          + switch (nudges) {
            case OWN -> "The nudge is that of 3.4, turned downhill.";
            case OURS_FOR_UNWRITTEN ->
                "1.3 or 3.4 is not written yet, so the nudge is the kata's own.";
            case OURS_FOR_WRONG -> "1.3 or 3.4 is not right, so the nudge is the kata's own.";
          };
    }

    private String row(Entry entry) {
      List<Matrix> weights = training.model().weights();
      String name =
          entry.bias()
              ? PartNames.biasOf(entry.layer(), entry.to(), weights)
              : PartNames.connection(entry.layer(), entry.from(), entry.to(), weights);
      String mark =
          entry.agrees() ? entry.followsTheRate() ? "" : "  not at rate 0.5" : "  differs";
      return String.format(
          Locale.ROOT, "  %-32s%12.6f%12.6f%s", name, entry.step(), entry.downhill(), mark);
    }

    private static String verdict(StepCheck check) {
      long all = check.entries().size();
      long agree = check.entries().stream().filter(Entry::agrees).count();
      if (check.isFlat()) {
        return "Nothing is steep enough here to be compared: take another seed or fewer epochs.";
      }
      if (agree < all) {
        return "%s of %s agree: this is not the gradient of half the squared error.\n%s"
            .formatted(
                agree,
                all,
                check.isDownhill()
                    ? "It leads downhill all the same, so a network may learn by it."
                    : "It does not lead downhill.");
      }
      return check.entries().stream().allMatch(Entry::followsTheRate)
          ? "All %s agree: the step is the gradient, turned downhill.".formatted(all)
          : "All %s agree at learning rate 1, but half the rate does not make half the step."
              .formatted(all);
    }
  }
}
