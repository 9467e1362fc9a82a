package kata.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.Callable;
import kata.play.Browser;
import kata.play.Server;
import kata.training.Choice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a training in a browser, or saves it as one page. */
@Command(
    name = "play",
    description = {
      "Shows your own network learn, in a browser: a page on this machine alone,",
      "all of it computed by your own stages. It runs until Ctrl-C.",
      ""
    })
final class Play implements Callable<Integer> {

  private static final Choice PORT = Choice.whole("port", 0, 65_535);

  private final PrintStream out;

  @Mixin private SettingOptions chosen;

  @Option(names = "--seed", paramLabel = "N", description = "of the start weights; default 42")
  private String seed;

  @Option(names = "--epochs", paramLabel = "N", description = "1 to 100000; default 20000")
  private String epochs;

  @Option(names = "--port", paramLabel = "N", description = "of the page; default any free one")
  private String port;

  @Option(names = "--no-browser", description = "only print the address")
  private boolean noBrowser;

  Play(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    chosen.setting();
    try (Server server = new Server(chosen.number(PORT, port, 0))) {
      URI address = server.address();
      out.println("The playground is open at " + address);
      out.println("Ctrl-C ends it.");
      out.flush();
      if (!noBrowser) {
        Browser.open(address);
      }
      Thread.sleep(Long.MAX_VALUE);
      return 0;
    }
  }
}
