package kata.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kata.NotWritten;
import kata.Trainer;

/** The command line: runs the article's programs on whichever tree is compiled. */
public final class Main {

  private Main() {}

  /**
   * @param arguments nothing for the run without bias, {@code bias} for the one with bias, {@code
   *     until} for when the first one has learnt XOR
   */
  public static void main(String[] arguments) {
    int exitCode = run(String.join(" ", arguments), System.out, System.err);
    System.out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(String name, PrintStream out, PrintStream err) {
    Trainer trainer = new Trainer(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      switch (name) {
        case "" -> trainer.withoutBias(Trainer.EPOCHS_WITHOUT_BIAS);
        case "until" -> trainer.until(0.1, 30_000);
        case "bias" -> trainer.withBias(Trainer.EPOCHS_WITH_BIAS);
        default -> {
          err.println("There is no run '%s': leave it out, or say bias or until.".formatted(name));
          return 2;
        }
      }
      return 0;
    } catch (NotWritten stub) {
      StackTraceElement place = stub.getStackTrace()[0];
      String file = "exercises/" + place.getClassName().replace('.', '/') + ".java";
      err.println(stub.getMessage());
      err.println(
          "It belongs at %s:%s; mvn test shows what comes first."
              .formatted(file, place.getLineNumber()));
      return 1;
    }
  }
}
