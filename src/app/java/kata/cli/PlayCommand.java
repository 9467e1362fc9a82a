package kata.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kata.play.Browser;
import kata.play.PlaygroundRequest;
import kata.play.SavedPage;
import kata.play.Server;
import kata.training.Option;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a training in a browser, or saves it as one page. */
@Command(
    name = "play",
    abbreviateSynopsis = true,
    sortOptions = false,
    header = "Shows your own network learn, in a browser",
    description = {
      "",
      "A page on this machine alone, all of it computed by your own stages. It runs",
      "until Ctrl-C. With --digits a pad to draw on, which takes only --save, --port and",
      "--no-browser.",
      ""
    })
final class PlayCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream err;

  @Mixin
  private final TrainingOptions chosen =
      new TrainingOptions(
          PlaygroundRequest.HIDDEN,
          Option.DIGITS,
          Option.SEED,
          Option.EPOCHS_SHOWN,
          Option.SAVE,
          Option.PORT,
          Option.NO_BROWSER);

  PlayCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    chosen.read(this::checkDigits);
    PlaygroundRequest query = chosen.read(() -> checked(new PlaygroundRequest(texts())));
    return chosen.has(Option.SAVE) ? save(Option.SAVE.read(chosen.texts()), query) : serve();
  }

  private boolean checkDigits() {
    if (chosen.has(Option.DIGITS) && !texts().isEmpty()) {
      throw new IllegalArgumentException("digits takes only --save, --port and --no-browser.");
    }
    return true;
  }

  /** The training that was chosen; what belongs to this command is left out. */
  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(chosen.texts());
    texts.keySet().retainAll(PlaygroundRequest.NAMES);
    return texts;
  }

  private static PlaygroundRequest checked(PlaygroundRequest query) {
    query.setting();
    query.epochs();
    return query;
  }

  private int save(String file, PlaygroundRequest query) {
    try {
      if (chosen.has(Option.DIGITS)) {
        SavedPage.writeDigits(Path.of(file));
      } else {
        SavedPage.write(Path.of(file), query, this::say);
      }
      out.println("Saved as " + file);
      return 0;
    } catch (SavedPage.Unfinished unfinished) {
      err.println(unfinished.getMessage());
    } catch (IOException | InvalidPathException unwritable) {
      err.println("%s cannot be written: %s.".formatted(file, reason(unwritable)));
    }
    return 1;
  }

  private void say(String progress) {
    out.println(progress);
    out.flush();
  }

  private static String reason(Exception unwritable) {
    return unwritable instanceof NoSuchFileException
        ? "there is no such folder"
        : unwritable.getMessage();
  }

  private int serve() throws IOException {
    int port = chosen.number(Option.PORT);
    try (Server server = new Server(port)) {
      URI address = chosen.has(Option.DIGITS) ? server.digits() : server.address(texts());
      out.println("The playground is open at " + address);
      out.println("Ctrl-C ends it.");
      out.flush();
      if (!chosen.has(Option.NO_BROWSER)) {
        Browser.open(address);
      }
      waitForCtrlC();
      return 0;
    } catch (BindException refused) {
      String why =
          refused.getMessage().contains("in use") ? "is taken" : "is not for this user to open";
      err.println("Port %s %s; leave --port out, and a free one is found.".formatted(port, why));
      return 1;
    }
  }

  /** It ends this JVM; a caller inside it interrupts. */
  private static void waitForCtrlC() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException ends) {
      Thread.currentThread().interrupt();
    }
  }
}
