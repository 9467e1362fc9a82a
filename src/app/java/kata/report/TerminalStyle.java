package kata.report;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kata.step.StepStatus;

/** What the place that a screen is printed to can show. */
public enum TerminalStyle {
  /** ASCII without colour: pipes, files, old terminals. */
  PLAIN,
  /** Colour, and symbols beyond ASCII. */
  RICH;

  private static final char ESCAPE = '\u001b';

  /** How Maven was told to write into a file: {@code mvn -l file}. */
  private static final Pattern LOG_FILE = Pattern.compile("(.* )?(-l|--log-file).*");

  /** The look of the terminal that this program prints to. */
  public static TerminalStyle ofTerminal() {
    return of(isLogged(System.getenv()) ? Optional.empty() : terminal(), System.getenv());
  }

  static boolean isLogged(Map<String, String> environment) {
    return LOG_FILE.matcher(environment.getOrDefault("MAVEN_CMD_LINE_ARGS", "")).matches();
  }

  /** The terminal's look, {@link #PLAIN} where there is none or {@code NO_COLOR} is set. */
  static TerminalStyle of(Optional<Charset> terminal, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    boolean able = terminal.filter(charset -> charset.newEncoder().canEncode('\u2714')).isPresent();
    return able && !refused ? RICH : PLAIN;
  }

  /** The encoding of the terminal; empty if the output goes elsewhere. */
  public static Optional<Charset> terminal() {
    return Optional.ofNullable(System.console())
        .filter(TerminalStyle::isTerminal)
        .map(Console::charset);
  }

  /** From JDK 22 on there is a console without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJdk) {
      return true;
    }
  }

  /** Straight to standard output: Maven 4 puts a prefix before each line of System.out. */
  public PrintStream out() {
    if (isLogged(System.getenv())) {
      return System.out;
    }
    Charset charset = this == RICH ? terminal().orElseThrow() : StandardCharsets.US_ASCII;
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
  }

  /** A status' symbol with a text after it, such as {@code +2.5}. */
  public String mark(StepStatus status, String text) {
    return paint(status.colour(), status.symbol(this == RICH) + text);
  }

  String paint(String colour, String text) {
    return this == RICH ? ESCAPE + "[" + colour + "m" + text + ESCAPE + "[0m" : text;
  }
}
