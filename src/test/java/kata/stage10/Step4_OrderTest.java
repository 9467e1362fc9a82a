package kata.stage10;

import static kata.stage10.Computation.ordered;
import static kata.stage10.Computation.toOrder;
import static kata.testing.AnswerAssert.assertThat;

import java.util.List;
import java.util.Map;
import kata.Value;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Setup;
import kata.testing.Setup.Call;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Engine.class, method = "order")
@Domain(DrawnGraphs.class)
class Step4_OrderTest {

  private static final Graph LEAF = Graph.of("a = 2");
  private static final Graph TWICE = Graph.of("a = 2", "b = a + a", "c = b + b");
  private static final Graph DIAMOND = Graph.of("a = 2", "b = a + a", "c = sigmoid b", "d = a * c");
  private static final Graph TURNED = Graph.of("a = 2", "b = a + a", "c = sigmoid b", "d = c * a");
  private static final Graph NEURON =
      Graph.of(
          "a = 0.5", "b = 1", "c = a * b", "d = -1", "e = c + d", "f = sigmoid e", "g = f * c");
  private static final Graph WIDE =
      Graph.of("a = 1", "b = 2", "c = a * b", "d = c + a", "e = d * c", "f = b + e");

  static final Examples EXAMPLES =
      Examples.of(Step4_OrderTest.class)
          .gives(ordered(LEAF), toOrder(LEAF))
          .gives(ordered(TWICE), toOrder(TWICE))
          .gives(ordered(DIAMOND), toOrder(DIAMOND))
          .gives(ordered(TURNED), toOrder(TURNED))
          .gives(ordered(NEURON), toOrder(NEURON))
          .gives(ordered(WIDE), toOrder(WIDE))
          .gives(
              seen(Computation.chain(), true),
              new Setup(
                  "the end of a chain of 10,000 values, each computed from the one before it",
                  Step4_OrderTest::longChain));

  private static Call longChain() {
    List<Value> chain = Computation.chain();
    return Call.of(list -> seen((List<?>) list, chain.equals(list)), chain.get(chain.size() - 1));
  }

  /** A chain has only one right order. */
  private static Map<String, Object> seen(List<?> list, boolean inOrder) {
    String order = inOrder ? "each after the one that it is computed from" : "another";
    return Map.of("how many are listed", list.size(), "the order", order);
  }

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Test
  void listsAValueOnceHoweverManyPathsLeadToIt() {
    List<Value> tower = Computation.tower();
    assertThat(tower.equals(Engine.order(Computation.end(tower))))
        .as("61 values, each computed from the one before it, twice: in order, each once")
        .is(true);
  }

  @Law
  void isAnOrderForAnyComputation(@ForAll Graph graph) {
    List<Value> values = graph.values();
    List<Value> list = Engine.order(Computation.end(values));
    assertThat(Computation.places(graph, values, list)).as("%s", graph).is(ordered(graph));
  }

  @Law
  void changesNothing(@ForAll Graph graph) {
    List<Value> values = graph.values();
    values.forEach(value -> value.gradient = value.data / 2);
    Engine.order(Computation.end(values));
    for (int i = 0; i < values.size(); i++) {
      assertThat(values.get(i).gradient)
          .as("the gradient of %s after the call; %s", Graph.name(i), graph)
          .is(values.get(i).data / 2);
    }
  }
}
