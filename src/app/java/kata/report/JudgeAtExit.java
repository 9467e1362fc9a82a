package kata.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Has the screen printed all the same where the program that runs the tests dies. Maven then gives
 * up, and the judge, whose turn would be next, is not called.
 */
public final class JudgeAtExit {

  private JudgeAtExit() {}

  /**
   * Called inside Maven, before the tests.
   *
   * @param build the build directory
   */
  public static void judgeIfTestsDie(Path build) throws IOException {
    RunFile recording = new RunFile(build);
    // Whoever takes it away has judged.
    recording.prepare();
    ProcessBuilder judge =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                build.resolve("classes").toString(),
                "-Dkata.build=" + build,
                "-Dkata.project=" + Lessons.PROJECT,
                Judge.class.getName())
            .inheritIO();
    atExit(
        () -> {
          if (recording.exists() && !isInterrupted()) {
            run(judge);
          }
        });
  }

  /** Not in this thread's own group, which ends with this program. */
  private static void atExit(Runnable body) {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Runtime.getRuntime().addShutdownHook(new Thread(group, body, "judge at exit"));
  }

  /** Somebody pressed Ctrl-C: Maven did not give up, it is still in the tests. */
  private static boolean isInterrupted() {
    for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
      if (thread.getKey().getName().equals("main")
          && Arrays.toString(thread.getValue()).contains(".surefire.")) {
        return true;
      }
    }
    return false;
  }

  private static void run(ProcessBuilder judge) {
    try {
      judge.start().waitFor();
    } catch (IOException | InterruptedException impossible) {
      // Then Maven's own words have to do.
    }
  }
}
