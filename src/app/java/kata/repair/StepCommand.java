package kata.repair;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import kata.report.Lessons;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One of the commands {@code give} and {@code reset}: changes all named steps, or none. */
public final class StepCommand implements Callable<Integer> {

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

  private StepCommand(StepAction action, PrintStream out, PrintStream err, Path project) {
    this.action = action;
    this.out = out;
    this.err = err;
    this.project = project;
  }

  /**
   * Runs {@code give} or {@code reset}; it needs no code of the learner's.
   *
   * @param project the folder in which pom.xml is
   * @param arguments the command, and the steps and stages that it is for
   * @return the exit code: 0 if it was done, 1 if it cannot be, 2 if it was written wrongly
   */
  public static int run(PrintStream out, PrintStream err, Path project, String... arguments) {
    CommandLine root = new CommandLine(CommandSpec.create());
    both(out, err, project).forEach(root::addSubcommand);
    return root.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(new PrintWriter(out, true))
        .setParameterExceptionHandler(
            (refused, all) -> {
              err.println(refused.getMessage());
              return 2;
            })
        .execute(arguments);
  }

  /** The commands, for a list of more of them. */
  public static List<CommandLine> both(PrintStream out, PrintStream err, Path project) {
    return Arrays.stream(StepAction.values())
        .map(action -> new StepCommand(action, out, err, project).named())
        .toList();
  }

  private CommandLine named() {
    CommandLine command = new CommandLine(this).setUnmatchedOptionsArePositionalParams(true);
    command
        .getCommandSpec()
        .name(action.toString())
        .usageMessage()
        .customSynopsis("mvn -q compile exec:java -Drun=\"%s 2.4\"".formatted(action))
        .header(action.summary)
        .description("", action.description, "")
        .footer("", "In PowerShell: mvn -q compile exec:java \"-Drun=%s 2.4\"".formatted(action));
    return command;
  }

  @Override
  public Integer call() {
    try {
      Targets targets = Targets.of(Lessons.methods(project), words);
      List<FileChange> changes = new ArrayList<>();
      for (String file : targets.files()) {
        changes.add(FileChange.of(action, new ExerciseFile(project, file), targets));
      }
      // Nothing is written before, since another file may be refused.
      for (FileChange change : changes) {
        change.write().forEach(out::println);
      }
      boolean changed = changes.stream().anyMatch(FileChange::isOne);
      out.println(changed ? "Next: mvn test" : "Nothing was changed.");
      return 0;
    } catch (Refusal refused) {
      err.println(refused.getMessage());
      return refused.exitCode;
    } catch (IOException failed) {
      err.println("This file cannot be read or written: " + failed.getMessage());
      return 1;
    }
  }
}
