package kata.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import kata.play.Browser;
import kata.play.PlaygroundRequest;
import kata.play.SavedPage;
import kata.play.Server;
import kata.training.NumberOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a training in a browser, or saves it as one page. */
@Command(
    name = "play",
    abbreviateSynopsis = true,
    sortOptions = false,
    header = "Shows your own network learn, in a browser",
    description = {
      "",
      "A page on this machine alone, all of it computed by your own stages. It runs",
      "until Ctrl-C.",
      ""
    })
final class PlayCommand implements Callable<Integer> {

  private static final NumberOption PORT = NumberOption.whole("port", 0, 65_535);

  private final PrintStream out;
  private final PrintStream err;

  @Option(names = "--seed", paramLabel = "N", description = "of the start weights; default 42")
  private String seed;

  @Option(names = "--epochs", paramLabel = "N", description = "1 to 100000; default 20000")
  private String epochs;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "write the page to a file that needs no server, and end")
  private Path save;

  @Option(names = "--port", paramLabel = "N", description = "of the page; default any free one")
  private String port;

  @Option(names = "--no-browser", description = "only print the address")
  private boolean noBrowser;

  @Mixin private TrainingOptions chosen;

  PlayCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws IOException {
    PlaygroundRequest query = chosen.read(() -> checked(new PlaygroundRequest(texts())));
    return save == null ? serve() : save(query);
  }

  /** The training that was chosen; what belongs to this command is left out. */
  private Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(chosen.texts());
    texts.keySet().removeAll(Set.of("save", "port", "no-browser"));
    return texts;
  }

  private static PlaygroundRequest checked(PlaygroundRequest query) {
    query.setting();
    query.epochs();
    return query;
  }

  private int save(PlaygroundRequest query) {
    try {
      SavedPage.write(save, query);
      out.println("Saved as " + save);
      return 0;
    } catch (SavedPage.Unfinished unfinished) {
      err.println(unfinished.getMessage());
    } catch (IOException unwritable) {
      err.println("%s cannot be written: %s.".formatted(save, reason(unwritable)));
    }
    return 1;
  }

  private static String reason(IOException unwritable) {
    return unwritable instanceof NoSuchFileException
        ? "there is no such folder"
        : unwritable.getMessage();
  }

  private int serve() throws IOException {
    try (Server server = new Server(chosen.number(PORT, port, 0))) {
      URI address = server.address(texts());
      out.println("The playground is open at " + address);
      out.println("Ctrl-C ends it.");
      out.flush();
      if (!noBrowser) {
        Browser.open(address);
      }
      waitForCtrlC();
      return 0;
    } catch (BindException taken) {
      err.println("Port %s is taken; leave --port out, and a free one is found.".formatted(port));
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
