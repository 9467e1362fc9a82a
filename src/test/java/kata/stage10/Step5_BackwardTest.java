package kata.stage10;

import static kata.stage10.Computation.differentiated;
import static kata.stage10.Computation.end;
import static kata.stage10.Computation.toDifferentiate;
import static kata.testing.AnswerAssert.assertThat;

import java.util.List;
import java.util.Map;
import kata.Value;
import kata.Value.Edge;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Setup;
import kata.testing.Setup.Call;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Engine.class, method = "backward")
@Domain(DrawnGraphs.class)
class Step5_BackwardTest {

  private static final Graph LEAF = Graph.of("a = 2");
  private static final Graph TWICE = Graph.of("a = 2", "b = a + a", "c = b + b");
  private static final Graph PRODUCT = Graph.of("a = 2", "b = -3", "c = a * b");
  private static final Graph DIAMOND = Graph.of("a = 2", "b = a + a", "c = sigmoid b", "d = a * c");
  private static final Graph NEURON =
      Graph.of(
          "a = 0.5", "b = 3", "c = a * b", "d = -1", "e = c + d", "f = sigmoid e", "g = f * f");
  private static final Graph WIDE =
      Graph.of("a = 1.5", "b = 2", "c = a * b", "d = c + a", "e = d * c", "f = b + e");

  static final Examples EXAMPLES =
      Examples.of(Step5_BackwardTest.class)
          .gives(differentiated(LEAF), toDifferentiate(LEAF))
          .gives(differentiated(TWICE), toDifferentiate(TWICE))
          .gives(differentiated(PRODUCT), toDifferentiate(PRODUCT))
          .gives(differentiated(DIAMOND), toDifferentiate(DIAMOND))
          .gives(differentiated(NEURON), toDifferentiate(NEURON))
          .gives(differentiated(WIDE), toDifferentiate(WIDE))
          .gives(differentiated(PRODUCT, 0.25), toDifferentiate(PRODUCT, 0.25))
          .gives(
              Map.of("the gradient of its first value", 3.0),
              new Setup(
                  "the end of a chain of 10,000 values; along its first edge the slope is 3, then 1",
                  Step5_BackwardTest::longChain));

  private static Call longChain() {
    List<Value> chain = Computation.chain();
    return Call.of(
        nothing -> Map.of("the gradient of its first value", chain.get(0).gradient), end(chain));
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void visitsAValueOnceHoweverManyPathsLeadToIt() {
    List<Value> tower = Computation.tower();
    Engine.backward(end(tower));
    assertThat(tower.get(0).gradient)
        .as("61 values, each the double of the one before it: a + a")
        .is(Math.pow(2, 60));
  }

  @Law
  void givesTheGradientsThatANudgeMeasures(@ForAll Graph graph) {
    List<Value> values = graph.values();
    Engine.backward(end(values));
    for (int i = 0; i < values.size(); i++) {
      double nudged = graph.nudged(i);
      assertThat(values.get(i).gradient)
          .as("the gradient of %s; %s", Graph.name(i), graph)
          .isCloseTo(nudged, 1e-6 * Math.max(1, Math.abs(nudged)));
    }
  }

  @Law
  void givesEveryGradientToTheLastDigits(@ForAll Graph graph) {
    List<Value> values = graph.values();
    Engine.backward(end(values));
    double[] gradients = graph.gradients();
    for (int i = 0; i < gradients.length; i++) {
      assertThat(values.get(i).gradient)
          .as("the gradient of %s; %s", Graph.name(i), graph)
          .isCloseTo(gradients[i], 1e-12 * Math.max(1, Math.abs(gradients[i])));
    }
  }

  @Law
  void addsTheGradientsOfASum(@ForAll Graph graph) {
    List<Value> values = graph.values();
    Value factor = new Value(5);
    Value last = end(values);
    Value scaled = new Value(5 * last.data, new Edge(factor, last.data), new Edge(last, 5));
    Engine.backward(new Value(scaled.data + last.data, new Edge(scaled, 1), new Edge(last, 1)));
    double[] gradients = graph.gradients();
    assertThat(factor.gradient).as("k in k * f + f; f is the end of %s", graph).is(last.data);
    for (int i = 0; i < gradients.length; i++) {
      assertThat(values.get(i).gradient)
          .as("the gradient of %s in 5 * f + f; f is the end of %s", Graph.name(i), graph)
          .isCloseTo(6 * gradients[i], 1e-11 * Math.max(1, Math.abs(gradients[i])));
    }
  }

  @Law
  void followsTheProductRule(@ForAll Graph graph) {
    List<Value> values = graph.values();
    int half = (values.size() - 1) / 2;
    Value f = values.get(half);
    Value g = end(values);
    Engine.backward(new Value(f.data * g.data, new Edge(f, g.data), new Edge(g, f.data)));
    double[] ofF = new Graph(graph.lines().subList(0, half + 1)).gradients();
    double[] ofG = graph.gradients();
    for (int i = 0; i < ofG.length; i++) {
      double right = f.data * ofG[i] + (i <= half ? g.data * ofF[i] : 0);
      assertThat(values.get(i).gradient)
          .as("the gradient of %s in %s * its end; %s", Graph.name(i), Graph.name(half), graph)
          .isCloseTo(right, 1e-11 * Math.max(1, Math.abs(right)));
    }
  }
}
