package kata.repair;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that put a step's stub back, or the reference's answer in. */
public final class StepCommands {

  private StepCommands() {}

  /**
   * Runs {@code give} or {@code reset}; it needs no code of the learner's.
   *
   * @param project the folder in which pom.xml is
   * @param arguments the command, and the steps and stages that it is for
   * @return the exit code: 0 if it was done, 1 if it cannot be, 2 if it was written wrongly
   */
  public static int run(PrintStream out, PrintStream err, Path project, String... arguments) {
    CommandLine root = new CommandLine(CommandSpec.create());
    commands(out, err, project).forEach(root::addSubcommand);
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
  public static List<CommandLine> commands(PrintStream out, PrintStream err, Path project) {
    return Arrays.stream(StepAction.values())
        .map(action -> command(action, new StepCommand(action, out, err, project)))
        .toList();
  }

  private static CommandLine command(StepAction action, StepCommand body) {
    CommandLine command = new CommandLine(body).setUnmatchedOptionsArePositionalParams(true);
    command
        .getCommandSpec()
        .name(action.toString())
        .usageMessage()
        .customSynopsis("mvn -q compile exec:java -Drun=\"%s 2.4\"".formatted(action))
        .header(action.summary())
        .description("", action.description(), "")
        .footer("", "In PowerShell: mvn -q compile exec:java \"-Drun=%s 2.4\"".formatted(action));
    return command;
  }
}
