package kata.stage6;

import static kata.testing.AnswerAssert.assertThat;

import java.util.List;
import kata.Matrix;
import kata.Samples;
import kata.engine.Law;
import kata.engine.StepTest;
import kata.testing.Examples;
import kata.testing.Fixtures;
import kata.testing.Generators;
import kata.testing.Generators.BiasTask;
import kata.testing.Oracle;
import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@StepTest(in = MiniBatch.class, method = "split")
@Domain(Generators.class)
class Step2_SplitTest {

  static final Examples EXAMPLES =
      Examples.of(Step2_SplitTest.class)
          .gives(
              List.of(
                  new Samples(
                      Matrix.of(new double[][] {{1}, {2}}), Matrix.of(new double[][] {{10}, {20}})),
                  new Samples(Matrix.of(new double[][] {{3}}), Matrix.of(new double[][] {{30}}))),
              new Samples(
                  Matrix.of(new double[][] {{1}, {2}, {3}}),
                  Matrix.of(new double[][] {{10}, {20}, {30}})),
              2)
          .gives(Fixtures.BATCHES, Fixtures.SAMPLES, 2)
          .gives(
              List.of(
                  new Samples(
                      Matrix.of(new double[][] {{1}, {2}}), Matrix.of(new double[][] {{10}, {20}})),
                  new Samples(
                      Matrix.of(new double[][] {{3}, {4}}),
                      Matrix.of(new double[][] {{30}, {40}}))),
              new Samples(
                  Matrix.of(new double[][] {{1}, {2}, {3}, {4}}),
                  Matrix.of(new double[][] {{10}, {20}, {30}, {40}})),
              2)
          .gives(
              List.of(
                  new Samples(
                      Matrix.of(new double[][] {{1}, {2}}),
                      Matrix.of(new double[][] {{10}, {20}}))),
              new Samples(
                  Matrix.of(new double[][] {{1}, {2}}), Matrix.of(new double[][] {{10}, {20}})),
              3)
          .gives(
              List.of(
                  new Samples(
                      Matrix.of(new double[][] {{1}, {2}, {3}}),
                      Matrix.of(new double[][] {{10}, {20}, {30}})),
                  new Samples(Matrix.of(new double[][] {{4}}), Matrix.of(new double[][] {{40}}))),
              new Samples(
                  Matrix.of(new double[][] {{1}, {2}, {3}, {4}}),
                  Matrix.of(new double[][] {{10}, {20}, {30}, {40}})),
              3)
          .gives(
              List.of(
                  new Samples(
                      Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}),
                      Matrix.of(new double[][] {{10}, {20}}))),
              new Samples(
                  Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}}),
                  Matrix.of(new double[][] {{10}, {20}})),
              2);

  @Test
  void examples() throws Throwable {
    EXAMPLES.check();
  }

  @Law
  void putsEverySampleIntoOneBatch(@ForAll BiasTask task) {
    for (int size = 1; size < 8; size++) {
      assertThat(MiniBatch.split(task.samples(), size))
          .as("size %s, %s", size, task.samples())
          .is(Oracle.split(task.samples(), size));
    }
  }

  @Law
  void makesFullBatchesAndOneOfWhatIsLeft(@ForAll BiasTask task) {
    int count = task.samples().inputs().rows();
    for (int size = 1; size < 8; size++) {
      List<Samples> batches = MiniBatch.split(task.samples(), size);
      assertThat(batches.size())
          .as("how many batches of %s are in %s samples", size, count)
          .is((count + size - 1) / size);
      for (Samples batch : batches.subList(0, batches.size() - 1)) {
        assertThat(batch.inputs().rows()).as("samples in a batch of size %s", size).is(size);
      }
    }
  }

  @Law
  void isOneBatchWhereTheSizeIsLargeEnough(@ForAll BiasTask task) {
    int count = task.samples().inputs().rows();
    for (int size : new int[] {count, count + 1, 1000}) {
      assertThat(MiniBatch.split(task.samples(), size))
          .as("%s samples in batches of %s", count, size)
          .is(List.of(task.samples()));
    }
  }
}
