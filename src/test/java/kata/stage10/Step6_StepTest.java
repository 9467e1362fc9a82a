package kata.stage10;

import static kata.testing.AnswerAssert.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kata.Value;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Oracle;
import kata.testing.Setup;
import kata.testing.Setup.Call;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Engine.class, method = "step")
@Domain(Generators.class)
class Step6_StepTest {

  private static final Graph PRODUCT = Graph.of("a = 2", "b = -3", "c = a * b", "d = c * c");
  private static final Graph NEURON =
      Graph.of(
          "a = 0.5", "b = -1", "c = 2", "d = a * c", "e = d + b", "f = sigmoid e", "g = f * f");
  private static final Graph UNUSED = Graph.of("a = 1", "b = 4", "c = a * a");

  static final Examples EXAMPLES =
      Examples.of(Step6_StepTest.class)
          .gives(right(PRODUCT, 0.01), training(PRODUCT, 0.01, 0, 0))
          .gives(right(NEURON, 0.5), training(NEURON, 0.5, 0, 0))
          .gives(right(NEURON, 2), training(NEURON, 2, 0.25, -1.5))
          .gives(right(UNUSED, 0.25), training(UNUSED, 0.25, 3, 7));

  /** The first two values are the weights. */
  private static Setup training(Graph graph, double rate, double leftOfA, double leftOfB) {
    return new Setup(
        "weights a and b, learningRate %s, and forward, which computes the loss %s by %s"
                .formatted(rate, Graph.name(graph.lines().size() - 1), graph)
            + (leftOfA == 0
                ? ""
                : "; a and b have gradients of %s and %s from earlier".formatted(leftOfA, leftOfB)),
        () -> call(graph, rate, leftOfA, leftOfB));
  }

  private static Call call(Graph graph, double rate, double leftOfA, double leftOfB) {
    Value a = new Value(graph.lines().get(0).given());
    Value b = new Value(graph.lines().get(1).given());
    a.gradient = leftOfA;
    b.gradient = leftOfB;
    Supplier<Value> forward = () -> Computation.end(graph.values(a, b));
    return Call.of(loss -> seen(a.data, b.data, loss), List.of(a, b), forward, rate);
  }

  private static Map<String, Object> seen(double a, double b, Object loss) {
    Map<String, Object> seen = new LinkedHashMap<>();
    seen.put("a after the step", a);
    seen.put("b after the step", b);
    seen.put("the result", loss);
    return seen;
  }

  private static Map<String, Object> right(Graph graph, double rate) {
    double[] gradients = graph.gradients();
    return seen(
        graph.lines().get(0).given() - rate * gradients[0],
        graph.lines().get(1).given() - rate * gradients[1],
        Computation.end(graph.values()).data);
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void movesTheWeightsOfANetworkAsAnEpochDoes(@ForAll BiasTask task, @ForAll double rate) {
    ValueTask values = new ValueTask(task.network(), task.samples());
    Engine.step(values.weights, values::loss, rate);
    assertThat(values.weights.stream().mapToDouble(weight -> weight.data).toArray())
        .as("weights and biases after one step; learningRate %s, %s", rate, task)
        .isCloseTo(ValueTask.numbers(Oracle.epoch(task.network(), task.samples(), rate)), 1e-12);
  }

  @Law
  void trainsOnFromWhereItIs(@ForAll BiasTask task, @ForAll double rate) {
    ValueTask values = new ValueTask(task.network(), task.samples());
    var network = task.network();
    for (int epoch = 0; epoch < 3; epoch++) {
      double loss = Oracle.loss(network, task.samples());
      assertThat(Engine.step(values.weights, values::loss, rate))
          .as("the loss before step %s; learningRate %s, %s", epoch + 1, rate, task)
          .isCloseTo(loss, 1e-10);
      network = Oracle.epoch(network, task.samples(), rate);
    }
    assertThat(values.weights.stream().mapToDouble(weight -> weight.data).toArray())
        .as("weights and biases after three steps; learningRate %s, %s", rate, task)
        .isCloseTo(ValueTask.numbers(network), 1e-10);
  }
}
