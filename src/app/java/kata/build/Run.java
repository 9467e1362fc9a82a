package kata.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kata.guard.ExitCallScanner;
import kata.repair.StepCommand;

/**
 * What {@code exec:java} starts. The commands that repair a step are needed most where the stages
 * do not compile; all others are looked up only when they are asked for.
 */
public final class Run {

  private static final List<String> REPAIRS = List.of("give", "reset");

  private Run() {}

  /**
   * @param arguments a command with its options
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    String run = String.join(" ", arguments);
    int exitCode = repairs(run) ? repair(arguments) : refusal(run);
    System.out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
    if (!repairs(run)) {
      Class.forName("kata.cli.Main")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    }
  }

  private static int repair(String... arguments) {
    Path project = Path.of(System.getProperty("kata.project", ""));
    return StepCommand.run(System.out, System.err, project, arguments);
  }

  /** Code that ends the JVM would end any program in silence; only the page can say so itself. */
  private static int refusal(String run) {
    Path classes = Path.of(System.getProperty("kata.build"), "classes");
    Optional<ExitCallScanner.Found> exit = ExitCallScanner.first(classes);
    if (exit.isEmpty() || run.startsWith("play")) {
      return 0;
    }
    System.err.println(exit.get().ofThisProgram() + ": take that out.");
    return 1;
  }

  /** Whether a command can do without the compiled stages. */
  static boolean repairs(String run) {
    return REPAIRS.contains(run.strip().split(" ")[0]);
  }
}
