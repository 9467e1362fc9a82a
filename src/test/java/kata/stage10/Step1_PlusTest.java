package kata.stage10;

import static kata.stage10.ValueCalls.right;
import static kata.stage10.ValueCalls.slope;
import static kata.stage10.ValueCalls.twice;
import static kata.stage10.ValueCalls.two;
import static kata.testing.AnswerAssert.assertThat;

import kata.Value;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Engine.class, method = "plus")
@Domain(DrawnGraphs.class)
class Step1_PlusTest {

  static final Examples EXAMPLES =
      Examples.of(Step1_PlusTest.class)
          .gives(right(-1, 1, 1), two(2, -3))
          .gives(right(4.5, 1, 1), two(4, 0.5))
          .gives(right(6, 2), twice(3));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void hasTheSumAndASlopeOfOneTowardsEach(@ForAll double one, @ForAll double other) {
    Value a = new Value(one);
    Value b = new Value(other);
    Value sum = Engine.plus(a, b);
    assertThat(sum.data).as("%s + %s", one, other).isCloseTo(one + other, 1e-12);
    assertThat(slope(sum, a)).as("towards a of %s, with b of %s", one, other).is(1.0);
    assertThat(slope(sum, b)).as("towards b of %s, with a of %s", other, one).is(1.0);
  }

  @Law
  void countsAValueThatIsThereTwice(@ForAll double number) {
    Value a = new Value(number);
    Value four = Engine.plus(Engine.plus(a, a), Engine.plus(a, a));
    assertThat(four.data).as("a + a + a + a for a of %s", number).isCloseTo(4 * number, 1e-12);
    assertThat(slope(four, a)).as("slope of a + a + a + a towards a of %s", number).is(4.0);
  }

  @Law
  void leavesWhatItIsGivenAsItWas(@ForAll double one, @ForAll double other) {
    Value a = new Value(one);
    Value b = new Value(other);
    Engine.plus(a, b);
    assertThat(new double[] {a.data, a.gradient, b.data, b.gradient})
        .as("data and gradient of a and b after the call")
        .is(new double[] {one, 0, other, 0});
  }
}
