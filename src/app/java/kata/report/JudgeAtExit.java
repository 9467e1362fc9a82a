package kata.report;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Has the screen printed all the same where the program that runs the tests dies. Maven then gives
 * up, and the judge, whose turn would be next, is not called.
 */
public final class JudgeAtExit {

  /** The lock goes with this program, or with this. */
  private static FileChannel held;

  private JudgeAtExit() {}

  /** Whether no other run has begun in this build directory that would write over this one. */
  public static boolean isAlone(Path build) {
    try {
      held = FileChannel.open(build.resolve("tests.lock"), CREATE, WRITE);
      return held.tryLock() != null;
    } catch (IOException | OverlappingFileLockException notToBeTold) {
      return true;
    }
  }

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
    System.setOut(new PrintStream(new UntilTestsDied(System.out, recording), true));
    atExit(
        () -> {
          if (recording.exists() && !isInterrupted()) {
            run(judge);
          }
        });
  }

  /** Where they died, Maven says so in fifty lines; the screen below says it in one. */
  private static final class UntilTestsDied extends FilterOutputStream {

    private final RunFile recording;

    UntilTestsDied(PrintStream maven, RunFile recording) {
      super(maven);
      this.recording = recording;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (!recording.isBegun()) {
        out.write(bytes, offset, length);
      }
    }
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
