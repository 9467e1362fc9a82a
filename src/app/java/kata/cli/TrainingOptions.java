package kata.cli;

import static picocli.CommandLine.Spec.Target.MIXEE;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.training.Option;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a command that trains, and what was said of them. */
@Command
final class TrainingOptions {

  private final List<Option> options;
  private CommandSpec command;

  /**
   * @param hidden how many hidden neurons there can be
   * @param own the command's own, before those of the network
   */
  TrainingOptions(Option hidden, Option... own) {
    this(Option.ofNetwork(hidden), own);
  }

  /**
   * @param own the command's own, before the others
   */
  TrainingOptions(List<Option> others, Option... own) {
    options = Stream.concat(Stream.of(own), others.stream()).toList();
  }

  @Spec(MIXEE)
  private void addTo(CommandSpec mixee) {
    command = mixee;
    options.forEach(option -> command.addOption(spec(option)));
    command.addOption(help());
  }

  private static OptionSpec spec(Option option) {
    boolean isSwitch = option.value().isEmpty();
    return OptionSpec.builder("--" + option.name())
        .type(isSwitch ? boolean.class : String.class)
        .arity(isSwitch ? "0" : "1")
        .paramLabel(option.value())
        .description(option.description())
        .build();
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).description("this page").build();
  }

  /** All that was said, by name. */
  Map<String, String> texts() {
    return command.commandLine().getParseResult().matchedOptions().stream()
        .collect(Collectors.toMap(TrainingOptions::name, option -> option.getValue().toString()));
  }

  private static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  boolean has(Option option) {
    return texts().containsKey(option.name());
  }

  int number(Option option) {
    return read(() -> (int) option.number(texts()));
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
