package kata.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kata.guard.Deadline;
import kata.play.LossGraph.Node;
import kata.play.LossGraph.Part;
import kata.testing.NumpyTrace;
import kata.training.Training;
import kata.training.TrainingConfig;
import org.junit.jupiter.api.Test;

/** The graph of one sample has the numbers of NumPy's trace. */
class LossGraphTest {

  private static final NumpyTrace.Epoch FIRST = NumpyTrace.withoutBias().epochs().get(0);

  private static List<Node> values(String... choices) {
    Map<String, String> texts = new TreeMap<>(Map.of("epochs", "1", "sample", "1"));
    for (String choice : choices) {
      texts.put(choice.split("=")[0], choice.split("=")[1]);
    }
    LossGraph graph = new PlaygroundService(Deadline.FRAME).graph(new PlaygroundRequest(texts));
    assertThat(graph.trouble()).isNull();
    return graph.values();
  }

  private static Node end(List<Node> values) {
    return values.get(values.size() - 1);
  }

  @Test
  void theEndIsTheLossAndItsGradientIsOne() {
    double error = FIRST.forward().predictions().get(1, 0) - 1;
    Node loss = end(values());
    assertThat(loss.data()).isCloseTo(error * error / 2, within(1e-15));
    assertThat(loss.gradient()).isEqualTo(1);
  }

  @Test
  void atTheWeightedSumsStandNumPysDeltasWithTheirSignsTurned() {
    List<Node> values = values();
    List<Double> gradients =
        values.stream()
            .filter(value -> value.sign().equals("sigmoid"))
            .map(value -> values.get(value.parts().get(0).from()).gradient())
            .toList();
    assertThat(gradients).hasSize(4);
    for (int hidden = 0; hidden < 3; hidden++) {
      double delta = FIRST.deltas().hidden().get(1, hidden);
      assertThat(gradients).anyMatch(gradient -> Math.abs(gradient + delta) < 1e-12);
    }
    double output = FIRST.deltas().output().get(1, 0);
    assertThat(gradients).anyMatch(gradient -> Math.abs(gradient + output) < 1e-12);
  }

  @Test
  void whatPassesBackAddsUpToTheGradients() {
    List<Node> values = values("bias=true");
    double[] sums = new double[values.size()];
    sums[sums.length - 1] = 1;
    for (Node value : values) {
      for (Part part : value.parts()) {
        sums[part.from()] += part.passed();
      }
    }
    for (int i = 0; i < sums.length; i++) {
      assertThat(values.get(i).gradient()).as("value %s", i).isCloseTo(sums[i], within(1e-12));
    }
  }

  @Test
  void weightsAndBiasesHaveTheirNames() {
    assertThat(values("bias=true"))
        .extracting(Node::name)
        .contains(
            "weight, input 2 to hidden neuron 3",
            "weight, hidden neuron 1 to the output",
            "bias of hidden neuron 2",
            "bias of the output",
            "product",
            "sum",
            "output of a neuron",
            "given");
  }

  @Test
  void whatCannotBeDrawnIsEmpty() {
    assertThat(values("bias=true", "hidden=0")).isEmpty();
    assertThat(values("hidden=6")).isEmpty();
    assertThat(values("hidden=5")).isNotEmpty();
  }

  @Test
  void whereNothingRunsAnyMoreThereIsTroubleAndNoValue() {
    GuardedStages refuses = new GuardedStages(new Deadline(Duration.ofMillis(20)));
    for (int loop = 0; loop < 4; loop++) {
      refuses.run(GuardedStagesTest::forEver);
    }
    Training training = new Training(TrainingConfig.withoutBias());

    LossGraph graph = LossGraph.of(training, 0, refuses);
    assertThat(graph.values()).isEmpty();
    assertThat(graph.trouble()).isNotNull();
  }
}
