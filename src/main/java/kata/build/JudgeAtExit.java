package kata.build;

import java.io.IOException;
import java.nio.file.Path;
import kata.board.Judge;
import kata.board.Recording;

/**
 * Has the judge speak after all where the JVM of the tests died: then Maven ends before the judge's
 * turn, and its own lines say nothing of the steps.
 */
final class JudgeAtExit {

  private JudgeAtExit() {}

  /** Looks when this JVM ends whether a run of the tests still waits for the judge. */
  static void ifTestsDie(Path build) throws IOException {
    Recording recording = new Recording(build);
    recording.discard();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder judge =
        new ProcessBuilder(
                java, "-cp", build.resolve("classes").toString(), Judge.class.getName(), "" + build)
            .inheritIO();
    Thread hook = new Thread(outermostGroup(), () -> judge(recording, judge), "judge");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The group that Maven runs this program in is gone when the hook starts. */
  private static ThreadGroup outermostGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  /** In a JVM of its own: what this one loads is closed by now. */
  private static void judge(Recording recording, ProcessBuilder judge) {
    if (recording.isThere()) {
      try {
        judge.start().waitFor();
      } catch (IOException | InterruptedException unable) {
        // Maven has said that the build failed.
      }
    }
  }
}
