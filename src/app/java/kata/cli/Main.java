package kata.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import kata.article.Trainer;
import kata.guard.Deadline;
import kata.repair.StepCommand;
import kata.report.TerminalStyle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The command line: runs whichever tree is compiled. */
public final class Main {

  private Main() {}

  /**
   * @param arguments nothing for the article's program without bias, {@code bias} for the one with
   *     bias, {@code until} for when the first one has learnt XOR; or a command with its options,
   *     of which {@code --help} tells
   */
  public static void main(String[] arguments) {
    int exitCode = run(System.out, System.err, Deadline.EPOCH, arguments);
    System.out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream out, PrintStream err, Deadline deadline, String... arguments) {
    return commands(out, err, new Watchdog(out, err, deadline))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(new PrintWriter(out, true))
        .setParameterExceptionHandler(new ParameterErrors(err))
        .execute(arguments);
  }

  static CommandLine commands(PrintStream out, PrintStream err, Watchdog overseer) {
    CommandLine root =
        program(
            overseer,
            "",
            "Runs your own stages; with -Psolutions the reference. Without a command it is%n"
                + "the article's program without bias, a million epochs; stages 1 to 4.%n",
            (log, progress) -> new Trainer(log, progress).withoutBias(Trainer.EPOCHS_WITHOUT_BIAS));
    root.getCommandSpec()
        .usageMessage()
        .customSynopsis("mvn -q compile exec:java -Drun=\"COMMAND [OPTIONS]\"")
        .commandListHeading("%nCommands; each says more with --help:%n")
        .footer("", "In PowerShell: mvn -q compile exec:java \"-Drun=COMMAND [OPTIONS]\"");
    root.addSubcommand(
            program(
                overseer,
                "bias",
                "The article's program with bias, half a million epochs; stages 1 to 5",
                (log, progress) -> new Trainer(log, progress).withBias(Trainer.EPOCHS_WITH_BIAS)))
        .addSubcommand(
            program(
                overseer,
                "until",
                "When the program without bias first has learnt XOR; stages 1 to 4",
                UntilLearnt::run))
        .addSubcommand(new EngineCommand(overseer))
        .addSubcommand(new TrainCommand(overseer))
        .addSubcommand(new CheckCommand(overseer))
        .addSubcommand(new SeedsCommand(overseer, TerminalStyle.terminal().isPresent()))
        .addSubcommand(new DigitsCommand(overseer, TerminalStyle.terminal().isPresent()))
        .addSubcommand(new PlayCommand(out, err))
        .addSubcommand(new LessonCommand(out));
    StepCommand.both(out, err, Path.of("")).forEach(root::addSubcommand);
    return root;
  }

  private static CommandLine program(
      Watchdog overseer,
      String name,
      String summary,
      BiConsumer<PrintStream, IntConsumer> program) {
    CommandSpec command = CommandSpec.wrapWithoutInspection(new ArticleCommand(overseer, program));
    command.name(name).usageMessage().header(summary);
    command.addOption(TrainingOptions.help());
    return new CommandLine(command);
  }
}
