package kata.stage10;

import static kata.stage10.ValueCalls.one;
import static kata.stage10.ValueCalls.right;
import static kata.stage10.ValueCalls.slope;
import static kata.testing.AnswerAssert.assertThat;

import kata.Value;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Engine.class, method = "sigmoid")
@Domain(DrawnGraphs.class)
class Step3_SigmoidTest {

  static final Examples EXAMPLES =
      Examples.of(Step3_SigmoidTest.class)
          .gives(right(0.5, 0.25), one(0))
          .gives(right(0.8807970779778823, 0.10499358540350662), one(2))
          .gives(right(0.18242552380635635, 0.149146452070332), one(-1.5))
          .gives(right(1, 0), one(800))
          .gives(right(0, 0), one(-800));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void hasTheSlopeThatANudgeMeasures(@ForAll double number) {
    Value sum = new Value(number);
    Value output = Engine.sigmoid(sum);
    double up = Oracle.sigmoid(number + 1e-4);
    double down = Oracle.sigmoid(number - 1e-4);
    assertThat(output.data).as("sum %s", number).isCloseTo(Oracle.sigmoid(number), 1e-12);
    assertThat(slope(output, sum))
        .as("slope towards a sum of %s", number)
        .isCloseTo((up - down) / 2e-4, 1e-8);
  }

  @Law
  void multipliesItsSlopesAlongAPath(@ForAll double number) {
    Value sum = new Value(number);
    Value outer = Engine.sigmoid(Engine.sigmoid(sum));
    double inner = Oracle.sigmoid(number);
    assertThat(slope(outer, sum))
        .as("the sigmoid of the sigmoid of %s: its slope towards that number", number)
        .isCloseTo(Oracle.slope(Oracle.sigmoid(inner)) * Oracle.slope(inner), 1e-12);
  }
}
