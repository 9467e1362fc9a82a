package kata.build;

import java.nio.file.Path;
import java.util.List;
import kata.repair.StepCommands;

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
    if (repairs(String.join(" ", arguments))) {
      int exitCode =
          StepCommands.run(
              System.out, System.err, Path.of(System.getProperty("kata.project", "")), arguments);
      System.out.flush();
      if (exitCode != 0) {
        System.exit(exitCode);
      }
      return;
    }
    Class.forName("kata.cli.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  /** Whether a command can do without the compiled stages. */
  static boolean repairs(String run) {
    return REPAIRS.contains(run.strip().split(" ")[0]);
  }
}
