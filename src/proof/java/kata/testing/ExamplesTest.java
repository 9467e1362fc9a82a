package kata.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import kata.Network;
import kata.Samples;
import kata.engine.FailedCall;
import kata.engine.StepTest;
import kata.engine.Wrong;
import org.junit.jupiter.api.Test;

/** What an example says about a step that is wrong. */
class ExamplesTest {

  /** Stands for the learner's class; wrong from a rate of 1 on. */
  private static final class Written {

    private Written() {}

    static Network step(Network network, Samples samples, double rate) {
      if (rate > 1) {
        throw new IllegalArgumentException("too fast");
      }
      return rate < 1 ? network : null;
    }
  }

  @StepTest(in = Written.class, method = "step")
  private static final class WrittenTest {}

  /** Found by its name. */
  private static final class WrittenAnswers {

    private WrittenAnswers() {}

    @Wrong("This is too fast for the example.")
    static Network tooFast(Network network, Samples samples, double rate) {
      throw new IllegalArgumentException("too fast");
    }
  }

  private static Throwable failure(Network network, Samples samples, double rate) {
    return catchThrowable(
        Examples.of(WrittenTest.class).gives(Fixtures.NETWORK, network, samples, rate)::check);
  }

  @Test
  void longArgumentsAreNamedWithTheFileThatHoldsThem() {
    assertThat(failure(Fixtures.NETWORK, Fixtures.SAMPLES, 1))
        .hasMessage(
            """
            called with network and samples as in src/test/java/kata/testing/Fixtures.java, rate 1
            expected a Network
            got      null""");
    assertThat(Path.of("src/test/java/kata/testing/Fixtures.java")).exists();
  }

  @Test
  void whatIsNotInTasksIsInTheTest() {
    Network copy =
        new Network(Fixtures.NETWORK.weightsInputHidden(), Fixtures.NETWORK.weightsHiddenOutput());
    assertThat(failure(copy, Samples.XOR, 1).getMessage())
        .startsWith(
            "called with network as in src/test/java/kata/testing/ExamplesTest.java, samples (");
  }

  @Test
  void anExceptionSaysWhatWasCalledAndWhatTheMistakeIs() {
    Throwable thrown = failure(Fixtures.NETWORK, Samples.XOR, 2);
    assertThat(thrown).hasMessage("too fast");
    assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(FailedCall.class);
    assertThat(thrown.getSuppressed()[0].getMessage())
        .startsWith("This is too fast for the example.\ncalled with network as in src/test/java/")
        .endsWith("rate 2");
  }
}
