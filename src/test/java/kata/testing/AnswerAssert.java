package kata.testing;

import java.util.Optional;
import kata.engine.FailedCall;
import kata.relation.Text;
import org.assertj.core.api.AbstractAssert;

/**
 * Checks what a step answered. A failure says in the words of {@code as} what was tried, then what
 * was expected and what was got, one line each.
 */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Object> {

  private AnswerAssert(Object answer) {
    super(answer, AnswerAssert.class);
  }

  public static AnswerAssert assertThat(Object answer) {
    return new AnswerAssert(answer);
  }

  /** Equal to the last bit; for places where every right answer is exact. */
  public AnswerAssert is(Object expected) {
    return isCloseTo(expected, 0);
  }

  /** Equal shape, and every number at most {@code tolerance} away. */
  public AnswerAssert isCloseTo(Object expected, double tolerance) {
    Optional<Difference> difference = Difference.between(expected, actual, tolerance);
    difference.ifPresent(found -> fail(found.text()));
    return this;
  }

  public AnswerAssert isAtLeast(double lowest) {
    return require((double) actual >= lowest, "at least " + Text.of(lowest));
  }

  public AnswerAssert isAtMost(double highest) {
    return require((double) actual <= highest, "at most " + Text.of(highest));
  }

  public AnswerAssert isLessThan(double bound) {
    return require((double) actual < bound, "less than " + Text.of(bound));
  }

  private AnswerAssert require(boolean holds, String expected) {
    if (!holds) {
      fail("expected " + expected + "\ngot      " + Text.of(actual));
    }
    return this;
  }

  private void fail(String difference) {
    throw new FailedCall(descriptionText(), "", difference);
  }
}
