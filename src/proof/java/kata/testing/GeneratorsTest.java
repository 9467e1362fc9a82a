package kata.testing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import kata.Matrix;
import kata.relation.Text;
import kata.testing.Generators.BiasTask;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** What a law gets to see in its hundred tries. */
class GeneratorsTest {

  private static List<BiasTask> tasks() {
    return new Generators()
        .biasTasks().generator(100, true).stream(new Random(42))
            .limit(100)
            .map(Shrinkable::value)
            .toList();
  }

  /** Like 0011: samples and inputs are equal, hidden neurons and outputs are equal. */
  private static String equalSizes(BiasTask task) {
    Matrix inputs = task.samples().inputs();
    Matrix weights = task.network().weightsHiddenOutput();
    List<Integer> sizes =
        List.of(inputs.rows(), inputs.columns(), weights.rows(), weights.columns());
    return sizes.stream().map(size -> "" + sizes.indexOf(size)).collect(joining());
  }

  @Example
  void sizesAreEqualInEachOfTheFifteenWays() {
    Map<String, Long> ways =
        tasks().stream().collect(groupingBy(GeneratorsTest::equalSizes, counting()));
    assertThat(ways).hasSize(15);
    assertThat(ways.values()).allMatch(count -> count > 1);
  }

  @Example
  void matricesOfOneNumberAndSingleRowsAndColumnsCome() {
    assertThat(tasks())
        .extracting(task -> Text.shape(task.network().weightsInputHidden()))
        .contains("1 x 1", "1 x 2", "2 x 1");
  }

  @Example
  void noSquareMatrixIsItsOwnTranspose() {
    assertThat(tasks())
        .flatMap(
            task ->
                List.of(
                    task.samples().inputs(),
                    task.samples().targets(),
                    task.network().weightsInputHidden(),
                    task.network().weightsHiddenOutput()))
        .filteredOn(matrix -> matrix.rows() == matrix.columns() && matrix.rows() > 1)
        .isNotEmpty()
        .noneMatch(matrix -> matrix.toString().equals(matrix.transpose().toString()));
  }
}
