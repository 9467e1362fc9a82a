package kata.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a learner reads where code did not come to its end. */
class StepFailureTest {

  @StepTest(in = Written.class, method = "step")
  private static final class WrittenTest {}

  /** Stands for the learner's class. */
  private static final class Written {

    private Written() {}
  }

  private static String words(Throwable cause) {
    return StepFailure.of(WrittenTest.class, cause).getMessage();
  }

  @Test
  void aDeepRecursionNeedNotBeEndless() {
    assertThat(words(new StackOverflowError()))
        .contains("stopped with too deep a recursion: an endless one, or a call for each");
  }
}
