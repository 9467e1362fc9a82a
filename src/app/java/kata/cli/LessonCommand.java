package kata.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import kata.report.Lessons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a lesson, or a step's section of it, as plain text. */
@Command(
    name = "lesson",
    header = "Shows the text of a step or of a whole lesson, without links and formulas",
    description = {"", "Folded answers and hints stay closed.", ""})
final class LessonCommand implements Callable<Integer> {

  private final PrintStream out;

  @Spec private CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this page")
  private boolean help;

  @Parameters(paramLabel = "STEP", description = "a step such as 2.1, or a stage such as 2")
  private String which;

  LessonCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    String text = Lessons.plain(which);
    if (text.isBlank()) {
      throw new ParameterException(
          command.commandLine(),
          "There is no lesson %s: say a step such as 2.1, or a stage such as 2.".formatted(which));
    }
    out.print(text);
    if (which.contains(".")) {
      String stage = which.substring(0, which.indexOf('.'));
      out.println("\nThe idea and an example by hand come before the steps: lesson " + stage);
    }
    return 0;
  }
}
