package kata.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a learner reads where code did not come to its end. */
class StepFailureTest {

  private static final String WRITTEN = "kata.engine.StepFailureTest$Written";

  @StepTest(in = Written.class, method = "step")
  private static final class WrittenTest {}

  /** Stands for the learner's class. */
  private static final class Written {

    private Written() {}
  }

  /** As if a line of each of these methods had been run when it was thrown, the last one first. */
  private static RuntimeException thrownIn(StackTraceElement... frames) {
    RuntimeException thrown = new IllegalArgumentException("1 x 2 and 1 x 1 do not fit");
    thrown.setStackTrace(frames);
    return thrown;
  }

  private static StackTraceElement frame(String type, String method, int line) {
    return new StackTraceElement(type, method, "Any.java", line);
  }

  private static StackTraceElement helper() {
    return frame(WRITTEN, "helper", 50);
  }

  private static String words(Throwable cause) {
    return StepFailure.of(WrittenTest.class, cause).getMessage();
  }

  @Test
  void aDeepRecursionNeedNotBeEndless() {
    Throwable deep = new StackOverflowError();
    deep.setStackTrace(thrownIn(frame("kata.stage2.Delta", "any", 7), helper()).getStackTrace());
    assertThat(words(deep))
        .contains("stopped with too deep a recursion: it has no end, or needs too many calls")
        .endsWith("StepFailureTest.java:50");
  }

  @Test
  void theStepsOwnLineComesBeforeTheOneThatThrew() {
    Throwable thrown =
        thrownIn(
            frame("kata.Matrix", "plus", 12),
            frame("kata.stage2.Delta", "lambda$ofHiddenLayer$0", 87),
            frame("kata.stage2.Delta", "ofHiddenLayer", 86),
            helper(),
            frame(WRITTEN, "step", 35),
            frame("kata.stage4.Step1_DeltasTest", "examples", 9));
    assertThat(words(thrown).lines())
        .element(1)
        .asString()
        .matches("\\w+/kata/engine/StepFailureTest.java:35, which led to stage2/Delta.java:87");
  }

  @Test
  void aLineOfTheStepIsSaidOnce() {
    StackTraceElement lambda = frame(WRITTEN, "lambda$step$3", 35);
    assertThat(words(thrownIn(lambda))).endsWith("StepFailureTest.java:35");
  }

  private static <T extends Throwable> T in(T thrown, StackTraceElement... frames) {
    thrown.setStackTrace(frames);
    return thrown;
  }

  @Test
  void anAssertOfTheLearnersIsNotOneOfTheTests() {
    StackTraceElement learners = frame("kata.stage2.Delta", "any", 7);
    assertThat(words(in(new AssertionError(), learners)))
        .contains("step, stopped with AssertionError: an assert in your code does not hold\n");
    StackTraceElement tests = frame("kata.stage2.Step1_OfOutputNeuronTest", "examples", 7);
    assertThat(words(in(new AssertionError("why"), tests))).contains("step, is not right yet\n");
  }

  @Test
  void aStaticFieldsExceptionIsToldWithItsLine() {
    Throwable cause = thrownIn(frame(WRITTEN, "<clinit>", 12));
    Throwable thrown = in(new ExceptionInInitializerError(cause), frame(WRITTEN, "step", 35));
    assertThat(words(thrown))
        .contains("stopped with IllegalArgumentException: 1 x 2 and 1 x 1 do not fit\n")
        .endsWith("StepFailureTest.java:12");
  }

  @Test
  void nothingMovesTheTerminalsCursor() {
    Throwable red = new IllegalStateException("\u001b[31mred\u009b0m\r\n\tand");
    assertThat(words(in(red))).contains("IllegalStateException: ?[31mred?0m\n\tand\n");
  }

  @Test
  void readingIsToldWhereItLedToNothing() {
    try {
      assertThat(new EmptyInput().read()).isEqualTo(-1);
      assertThat(words(thrownIn(helper()))).contains("\nIt reads System.in. Nobody types");
    } finally {
      EmptyInput.startCall();
    }
    assertThat(words(thrownIn(helper()))).doesNotContain("System.in");
  }

  @Test
  void whatWasCalledIsSaidWithTheException() {
    Throwable thrown = thrownIn();
    thrown.addSuppressed(new FailedCall("A sentence.", "called with delta 1", ""));
    assertThat(words(thrown)).endsWith("\nA sentence.\ncalled with delta 1");
  }
}
