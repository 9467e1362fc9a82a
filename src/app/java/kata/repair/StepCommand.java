package kata.repair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kata.report.Lessons;
import kata.report.RunFile;
import kata.step.StepId;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One of the commands {@code give} and {@code reset}: changes all named steps, or none. */
final class StepCommand implements Callable<Integer> {

  private final StepAction action;
  private final PrintStream out;
  private final PrintStream err;
  private final Path project;

  @Parameters(
      arity = "0..*",
      paramLabel = "STEP",
      description = "a step such as 2.4, or a stage such as 2; or several of them")
  private List<String> words = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this page")
  private boolean help;

  /**
   * @param project the folder in which pom.xml is
   */
  StepCommand(StepAction action, PrintStream out, PrintStream err, Path project) {
    this.action = action;
    this.out = out;
    this.err = err;
    this.project = project;
  }

  @Override
  public Integer call() {
    try {
      Targets targets = Targets.of(Lessons.methods(project), words);
      List<Outcome> outcomes = new ArrayList<>();
      for (String file : targets.files()) {
        outcomes.add(outcome(new ExerciseFile(project, file), targets));
      }
      for (Outcome outcome : outcomes) {
        finish(outcome, targets);
      }
      out.println(
          outcomes.stream().anyMatch(Outcome::hasChanged)
              ? "Next: mvn test"
              : "Nothing was changed.");
      return 0;
    } catch (Refusal refused) {
      err.println(refused.getMessage());
      return refused.exitCode();
    } catch (IOException failed) {
      err.println("This file cannot be read or written: " + failed.getMessage());
      return 1;
    }
  }

  /** Nothing is written yet, since another file may be refused. */
  private Outcome outcome(ExerciseFile file, Targets targets) throws IOException {
    Optional<StepSource> reference = file.reference();
    if (reference.isEmpty() && action == StepAction.GIVE) {
      throw Refusal.of("give takes code from solutions/%s, and that is not there.", file.path());
    }
    Optional<StepSource> own = file.own();
    try {
      if (own.isPresent()) {
        Exercise exercise = new Exercise(file.shown(), own.get(), reference);
        Outcome outcome = Outcome.of(action, file, exercise, targets, "");
        if (targets.isWhole(file.path())) {
          exercise.requireReadable();
        }
        return outcome;
      }
      if (file.exists()) {
        throw Refusal.unreadable("%s is no text in UTF-8.", file.shown());
      }
    } catch (Refusal refused) {
      boolean isWhole = targets.isWhole(file.path());
      if (!refused.isUnreadable() || !isWhole || reference.isEmpty()) {
        throw reference.isPresent() && refused.isUnreadable() ? withWayOut(refused, file) : refused;
      }
      return anew(file, targets, refused.getMessage() + " So all of it was made anew.");
    }
    return anew(file, targets, file.shown() + " was not there. It was made anew.");
  }

  private Refusal withWayOut(Refusal refused, ExerciseFile file) {
    return Refusal.of(
        "%s Correct that, or have the whole file made anew: %s %s",
        refused.getMessage(), action, file.stage());
  }

  /** From stubs, which only the reference can tell. */
  private Outcome anew(ExerciseFile file, Targets targets, String sentence) throws IOException {
    StepSource right =
        file.reference()
            .orElseThrow(
                () ->
                    Refusal.of(
                        "%s is not there, and it can only be made anew from solutions/%s, which is"
                            + " not there either.",
                        file.shown(), file.path()));
    StepSource stubs = Exercise.published(right, targets.all(file.path()));
    Exercise exercise = new Exercise(file.shown(), stubs, Optional.of(right));
    return Outcome.of(action, file, exercise, targets, sentence);
  }

  private void finish(Outcome outcome, Targets targets) throws IOException {
    Optional<String> kept = Optional.empty();
    if (outcome.hasChanged()) {
      kept = outcome.file().write(outcome.exercise().source());
      Set<StepId> stubs = outcome.stubs();
      new RunFile(project.resolve("target/exercises")).forget(stubs::contains);
    }
    outcome.words(action, targets).forEach(out::println);
    kept.ifPresent(old -> out.println("What was there is kept in " + old));
  }
}
