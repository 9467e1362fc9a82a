package kata.guard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** A call in a stack trace, as learners find it in their files. */
public record LearnerCall(StackTraceElement call) {

  private static final String TREE = System.getProperty("kata.tree", "exercises");

  /** Where all of the learner's code is written. */
  static Path tree() {
    return Path.of(System.getProperty("kata.project", ""), TREE);
  }

  /** Whether this is a line of the learner's, and not of a test beside it. */
  public static boolean isOne(StackTraceElement frame) {
    Path file = Path.of(System.getProperty("kata.project", ""), file(frame.getClassName()));
    return Files.exists(file);
  }

  /** All calls, the innermost first. */
  public static Stream<LearnerCall> all(StackTraceElement[] stack) {
    return Arrays.stream(stack).map(LearnerCall::new);
  }

  /** Those of the learner's code, the innermost first. */
  public static Stream<LearnerCall> ofStages(StackTraceElement[] stack) {
    return all(stack).filter(call -> call.type().matches("kata\\.stage\\d+\\.(?!Step\\d).*"));
  }

  /** The outermost class that it stands in, with its package. */
  public String type() {
    return outermost(call.getClassName());
  }

  /** The method that it stands in, also where it stands in a lambda. */
  public String method() {
    return call.getMethodName().replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1");
  }

  /** Such as {@code exercises/kata/stage2/Delta.java:24}. */
  public String place() {
    return file(type()) + ":" + call.getLineNumber();
  }

  /** Where a class of the learner's is written. */
  public static String file(String className) {
    return TREE + "/" + outermost(className).replace('.', '/').replace('\\', '/') + ".java";
  }

  private static String outermost(String className) {
    return className.replaceFirst("\\$.*", "");
  }
}
