package kata.stage9;

import static kata.testing.AnswerAssert.assertThat;

import java.util.Arrays;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Generators;
import kata.testing.Generators.Shuffled;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = Classifier.class, method = "confusion")
@Domain(Generators.class)
class Step7_ConfusionTest {

  static final Examples EXAMPLES =
      Examples.of(Step7_ConfusionTest.class)
          .gives(new int[][] {{0, 1}, {0, 0}}, new int[] {0}, new int[] {1}, 2)
          .gives(
              new int[][] {{2, 0, 1}, {0, 1, 0}, {0, 2, 1}},
              new int[] {0, 2, 1, 2, 0, 2, 0},
              new int[] {0, 1, 1, 2, 2, 1, 0},
              3)
          .gives(
              new int[][] {
                {0, 0, 0, 0, 0},
                {0, 3, 1, 0, 0},
                {0, 0, 0, 2, 0},
                {0, 0, 0, 1, 0},
                {0, 0, 0, 0, 0}
              },
              new int[] {1, 2, 1, 1, 3, 1, 2},
              new int[] {1, 3, 2, 1, 3, 1, 3},
              5);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  /** What was chosen goes round the classes with the order of the samples. */
  private static int[] chosen(int[] actual) {
    int[] chosen = new int[actual.length];
    for (int sample = 0; sample < chosen.length; sample++) {
      chosen[sample] = (actual[sample] + sample * sample) % 5;
    }
    return chosen;
  }

  private static int[] actual(Shuffled given) {
    int[] rows = given.rows();
    int[] actual = Arrays.copyOf(rows, 3 * rows.length);
    for (int sample = rows.length; sample < actual.length; sample++) {
      actual[sample] = rows[sample % rows.length] / 2;
    }
    return actual;
  }

  @Law
  void countsEachSampleAtItsPlace(@ForAll Shuffled given) {
    int[] actual = actual(given);
    int[] chosen = chosen(actual);
    int[][] table = Classifier.confusion(actual, chosen, 6);
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 6; column++) {
        assertThat(cell(table, row, column))
            .as(
                "row %s, column %s; actual %s, chosen %s",
                row, column, Arrays.toString(actual), Arrays.toString(chosen))
            .is(count(actual, chosen, row, column));
      }
    }
  }

  /** Whatever size the table has. */
  private static int cell(int[][] table, int row, int column) {
    return row < table.length && column < table[row].length ? table[row][column] : -1;
  }

  private static int count(int[] actual, int[] chosen, int row, int column) {
    int count = 0;
    for (int sample = 0; sample < actual.length; sample++) {
      if (actual[sample] == row && chosen[sample] == column) {
        count++;
      }
    }
    return count;
  }

  @Law
  void isZeroBesideTheDiagonalWhereAllIsRight(@ForAll Shuffled given) {
    int[] actual = actual(given);
    int[][] expected = new int[7][7];
    for (int sample : actual) {
      expected[sample][sample]++;
    }
    assertThat(Classifier.confusion(actual, actual.clone(), 7))
        .as("every choice is right; actual %s", Arrays.toString(actual))
        .is(expected);
  }

  @Law
  void leavesWhatItIsGivenAsItWas(@ForAll Shuffled given) {
    int[] actual = actual(given);
    int[] chosen = chosen(actual);
    Classifier.confusion(actual, chosen, 5);
    assertThat(actual).as("actual after the call").is(actual(given));
    assertThat(chosen).as("chosen after the call").is(chosen(actual(given)));
  }
}
