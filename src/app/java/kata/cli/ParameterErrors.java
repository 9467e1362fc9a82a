package kata.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Refuses what is written wrongly in one sentence: what it was, and what is allowed. */
final class ParameterErrors implements IParameterExceptionHandler {

  private final PrintStream err;

  ParameterErrors(PrintStream err) {
    this.err = err;
  }

  @Override
  public int handleParseException(ParameterException refused, String[] arguments) {
    err.println(sentence(refused));
    return 2;
  }

  private static String sentence(ParameterException refused) {
    if (refused instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getCommandLine(), unmatched.getUnmatched().get(0));
    }
    if (refused instanceof MissingParameterException missing) {
      ArgSpec option = missing.getMissing().get(0);
      return "%s has no value: %s.".formatted(name(option), option.description()[0]);
    }
    if (refused instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " stands there twice; once is enough.";
    }
    return refused.getMessage();
  }

  private static String unknown(CommandLine command, String argument) {
    if (command.getParent() == null) {
      List<String> runs = List.copyOf(command.getSubcommands().keySet());
      String all = String.join(", ", runs.subList(0, runs.size() - 1));
      String last = runs.get(runs.size() - 1);
      return "There is no run '%s': leave it out, or say %s or %s.".formatted(argument, all, last);
    }
    String options =
        command.getCommandSpec().options().stream()
            .map(option -> option.longestName())
            .collect(joining(", "));
    return "%s takes no '%s', only %s.".formatted(command.getCommandName(), argument, options);
  }

  private static String name(ArgSpec option) {
    return option.isOption()
        ? ((CommandLine.Model.OptionSpec) option).longestName()
        : option.paramLabel();
  }
}
