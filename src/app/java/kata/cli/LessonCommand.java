package kata.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import kata.report.Lessons;
import kata.step.StepId;
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
      out.println("\nThe idea and an example by hand stand before the steps. To read them:");
      int stage = StepId.parse(which).stage();
      out.println("mvn -q compile exec:java -Drun=\"lesson %s\"".formatted(stage));
    }
    return 0;
  }
}
