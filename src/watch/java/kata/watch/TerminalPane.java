package kata.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** The terminal: one screen drawn in place, and keys. In a pipe, screens one after the other. */
final class TerminalPane implements AutoCloseable {

  private static final int CTRL_C = 3;
  private static final long MILLIS = 60_000;

  /** When it is closed, or the program ends, it is left as it was found. */
  private final Terminal terminal =
      TerminalBuilder.builder().systemOutput(SystemOutput.SysOut).dumb(true).build();

  private final boolean dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
  private final NonBlockingReader keys = terminal.reader();
  private String screen = "";
  private String foot = "";

  TerminalPane() throws IOException {
    terminal.enterRawMode();
    terminal.handle(Terminal.Signal.WINCH, signal -> mark(foot));
  }

  /** Whether it can show colour and symbols beyond ASCII. */
  boolean isRich() {
    boolean utf8 = terminal.encoding().equals(StandardCharsets.UTF_8);
    return !dumb && utf8 && System.getenv("NO_COLOR") == null;
  }

  /** Whether a key is heard only with Enter after it. */
  boolean wantsEnter() {
    return dumb;
  }

  /** Shows a screen and a line below it; in a pipe, what is new of them. */
  synchronized void draw(String newScreen, String newFoot) {
    String news = (newScreen.equals(screen) ? "" : newScreen + "\n") + newFoot;
    boolean same = news.equals(foot);
    screen = newScreen;
    foot = newFoot;
    if (!dumb) {
      drawInPlace();
    } else if (!same) {
      terminal.writer().println(news);
      terminal.flush();
    }
  }

  /** Changes the line below; in a pipe there is no such place. */
  synchronized void mark(String newFoot) {
    if (!dumb) {
      foot = newFoot;
      drawInPlace();
    }
  }

  /** Line by line, since clearing all at once flickers. The end of a long screen matters most. */
  private void drawInPlace() {
    List<String> lines =
        Stream.concat(screen.lines(), Stream.of("", foot)).flatMap(this::fitted).toList();
    int room = terminal.getRows() > 1 ? terminal.getRows() - 1 : lines.size();
    terminal.puts(Capability.cursor_home);
    for (String line : lines.subList(Math.max(0, lines.size() - room), lines.size())) {
      terminal.writer().print(line);
      terminal.puts(Capability.clr_eol);
      // In raw mode a line feed does not return to the first column.
      terminal.writer().print("\r\n");
    }
    terminal.puts(Capability.clr_eos);
    terminal.flush();
  }

  /** The line, or in a narrow window pieces of it, broken at blanks. */
  private Stream<String> fitted(String line) {
    AttributedString text = AttributedString.fromAnsi(line);
    int width = terminal.getColumns();
    if (width <= 0 || text.length() <= width) {
      return Stream.of(line);
    }
    int blank = text.toString().lastIndexOf(' ', width);
    int end = blank > 0 ? blank : width;
    String rest = text.substring(blank > 0 ? end + 1 : end, text.length()).toAnsi(terminal);
    return Stream.concat(Stream.of(text.substring(0, end).toAnsi(terminal)), fitted(rest));
  }

  /** Hears keys up to a {@code q}. Ctrl-C is one, and so is the end of a terminal. */
  void readKeys(IntConsumer pressed) {
    int key = read();
    while (key >= 0 && key != 'q') {
      pressed.accept(key);
      key = read();
    }
    if (key == 'q' || !dumb) {
      pressed.accept('q');
    }
  }

  /** A read without end would hold the terminal's lock, and then nobody could close it. */
  private int read() {
    try {
      int key = keys.read(MILLIS);
      while (key == NonBlockingReader.READ_EXPIRED) {
        key = keys.read(MILLIS);
      }
      return key == CTRL_C ? 'q' : Character.toLowerCase(key);
    } catch (IOException closed) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}
