package kata.cli;

import static picocli.CommandLine.Spec.Target.MIXEE;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kata.training.ConfigParser;
import kata.training.NumberOption;
import kata.training.TrainingConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that trains. Their texts are read by {@link ConfigParser}. */
final class TrainingOptions {

  @Spec(MIXEE)
  private CommandSpec command;

  @Option(names = "--bias", arity = "0", description = "a bias for every neuron; from stage 5 on")
  private boolean bias;

  @Option(
      names = "--data",
      paramLabel = "NAME",
      description = "xor, and, or, or parity2 to parity6; default xor")
  private String data;

  @Option(
      names = "--hidden",
      paramLabel = "N",
      description = "hidden neurons, 0 to 64, 0 only with --bias; default 3")
  private String hidden;

  @Option(
      names = "--start",
      paramLabel = "RANGE",
      description = "start weights, -1..1 or 0..1; default -1..1, --bias 0..1")
  private String start;

  @Option(
      names = "--rate",
      paramLabel = "X",
      description = "learning rate, above 0; default .6, with --bias .3")
  private String rate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description = "samples to a step, with --bias; default all (stage 6)")
  private String batch;

  @Option(
      names = "--momentum",
      paramLabel = "X",
      description = "0 to below 1, with --bias; default 0 (stage 7)")
  private String momentum;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this page")
  private boolean help;

  boolean bias() {
    return bias;
  }

  /** What was chosen, {@code --seed} among it where the command has that option. */
  TrainingConfig setting() {
    return read(() -> ConfigParser.setting(texts()));
  }

  /** All that was said, by name; not only of the setting. */
  Map<String, String> texts() {
    return command.commandLine().getParseResult().matchedOptions().stream()
        .collect(Collectors.toMap(TrainingOptions::name, option -> option.getValue().toString()));
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /** An option of the command's own. */
  int number(NumberOption choice, String text, int otherwise) {
    return text == null ? otherwise : read(() -> (int) choice.read(text));
  }

  /** Reads something; what is refused there names the value, which is the option's name. */
  <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(command.commandLine(), "--" + refused.getMessage());
    }
  }
}
