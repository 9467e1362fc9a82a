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

@StepTest(in = Engine.class, method = "times")
@Domain(DrawnGraphs.class)
class Step2_TimesTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_TimesTest.class)
          .gives(right(-6, -3, 2), two(2, -3))
          .gives(right(2, 0.5, 4), two(4, 0.5))
          .gives(right(0, 0.25, 0), two(0, 0.25))
          .gives(right(9, 6), twice(3));

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void hasTheSlopesThatANudgeMeasures(@ForAll double one, @ForAll double other) {
    Value a = new Value(one);
    Value b = new Value(other);
    Value product = Engine.times(a, b);
    assertThat(product.data).as("%s * %s", one, other).isCloseTo(one * other, 1e-12);
    assertThat(slope(product, a))
        .as("towards a of %s, with b of %s", one, other)
        .isCloseTo(((one + 0.001) * other - (one - 0.001) * other) / 0.002, 1e-9);
    assertThat(slope(product, b))
        .as("towards b of %s, with a of %s", other, one)
        .isCloseTo((one * (other + 0.001) - one * (other - 0.001)) / 0.002, 1e-9);
  }

  @Law
  void countsAValueThatIsThereTwice(@ForAll double number) {
    Value a = new Value(number);
    Value square = Engine.times(a, a);
    assertThat(square.data).as("the square of %s", number).isCloseTo(number * number, 1e-12);
    assertThat(slope(square, a)).as("its slope towards %s", number).isCloseTo(2 * number, 1e-12);
  }

  @Law
  void remembersWhatANumberWasWhenItWasComputed(@ForAll double one, @ForAll double other) {
    Value a = new Value(one);
    Value b = new Value(other);
    Value product = Engine.times(a, b);
    a.data = 7;
    b.data = 8;
    assertThat(new double[] {product.data, slope(product, a), slope(product, b)})
        .as("data and slopes of %s * %s, after both got other numbers", one, other)
        .isCloseTo(new double[] {one * other, other, one}, 1e-12);
  }
}
