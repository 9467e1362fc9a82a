package kata.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import kata.Samples;
import kata.stage8.BruteForce;
import org.junit.jupiter.api.Test;

/** What only one of the searches promises. */
class SearchLoopsTest {

  private static final double[] LEVELS = {-10, -5, 10};

  @Test
  void bruteForceVisitsEveryPointOnceAndEnds() {
    CountedLoss loss = new CountedLoss(1);
    SearchResult result = new BruteForceSearch(-3, 8).search(loss, 10_000_000, 0, 0);
    Set<String> visited = new HashSet<>();
    loss.points.forEach(point -> visited.add(Arrays.toString(point)));
    assertThat(result.evaluations()).isEqualTo(8_192);
    assertThat(visited).hasSize(8_192);
  }

  @Test
  void bruteForceFindsExactlyTwoNetworks() {
    Loss loss = new Loss(Samples.XOR, 2);
    assertThat(new BruteForceSearch(LEVELS).points(loss)).isEqualTo(19_683);
    int found = 0;
    for (int index = 0; index < 19_683; index++) {
      double error = loss.meanAbsoluteError(BruteForce.point(index, LEVELS, 9));
      if (error < 0.1) {
        assertThat(error).isBetween(0.007397, 0.007399);
        found++;
      }
    }
    assertThat(found).isEqualTo(2);
    assertThat(new BruteForceSearch(LEVELS).search(loss, 20_000, 0, 0).best())
        .containsExactly(-10, 10, 10, -10, 10, 10, -5, -5, -5);
  }

  @Test
  void aFinerGridIsNeverWorse() {
    Loss loss = new Loss(Samples.XOR, 1);
    double coarse = new BruteForceSearch(-6, 6).search(loss, 1_000, 0, 0).loss();
    assertThat(new BruteForceSearch(-6, -2, 6, 9).search(loss, 10_000, 0, 0).loss())
        .isLessThanOrEqualTo(coarse);
  }

  @Test
  void annealingStaysInItsRange() {
    CountedLoss loss = new CountedLoss(1);
    new AnnealingSearch(5, 0.1, 9, 20).search(loss, 3_000, 0, 1);
    assertThat(loss.farthest()).isEqualTo(20);
  }

  @Test
  void annealingGoesUphillOnlyWhileItIsWarm() {
    CountedLoss cold = new CountedLoss(1);
    new AnnealingSearch(1e-12, 1e-12, 0.01, 20).search(cold, 300, 0, 1);
    double[] stands = cold.points.get(0);
    double here = cold.losses.get(0);
    for (int i = 1; i < 300; i++) {
      for (int k = 0; k < stands.length; k++) {
        assertThat(Math.abs(cold.points.get(i)[k] - stands[k])).isLessThan(0.06);
      }
      if (cold.losses.get(i) <= here) {
        stands = cold.points.get(i);
        here = cold.losses.get(i);
      }
    }
    CountedLoss warm = new CountedLoss(1);
    new AnnealingSearch(1e9, 1e9, 0.01, 20).search(warm, 300, 0, 1);
    assertThat(warm.lowest()).isGreaterThan(cold.lowest());
  }

  @Test
  void annealingDoesNotCareInWhichUnitTheLossIs() {
    CountedLoss once = new CountedLoss(1);
    CountedLoss twice = new CountedLoss(2);
    new AnnealingSearch(0.1, 0.001, 2, 20).search(once, 2_000, 0, 1);
    new AnnealingSearch(0.2, 0.002, 2, 20).search(twice, 2_000, 0, 1);
    assertThat(twice.points).usingElementComparator(Arrays::compare).isEqualTo(once.points);
  }

  @Test
  void othersDoNotCareInWhichUnitTheLossIs() {
    for (Search search : new Search[] {GeneticSearch.USUAL, SwarmSearch.USUAL}) {
      CountedLoss once = new CountedLoss(1);
      CountedLoss twice = new CountedLoss(2);
      search.search(once, 2_000, 0, 1);
      search.search(twice, 2_000, 0, 1);
      assertThat(twice.points).usingElementComparator(Arrays::compare).isEqualTo(once.points);
    }
  }

  @Test
  void theBestOfEachGenerationLivesOnUnchanged() {
    CountedLoss loss = new CountedLoss(1);
    GeneticSearch.USUAL.search(loss, 5_000, 0, 2);
    for (int from = 100; from < 5_000; from += 100) {
      assertThat(loss.losses.get(from)).isEqualTo(loss.lowest(from - 100, from));
    }
  }

  @Test
  void childrenHaveTheirParentsGenesWhereNothingMutates() {
    CountedLoss loss = new CountedLoss(1);
    new GeneticSearch(20, 2, 3, 0, 2).search(loss, 400, 0, 2);
    Set<Double> genes = new HashSet<>();
    loss.points.subList(0, 20).forEach(point -> Arrays.stream(point).forEach(genes::add));
    loss.points.forEach(
        point -> assertThat(genes).containsAll(Arrays.stream(point).boxed().toList()));
  }

  @Test
  void aSwarmThatNothingDrawsStaysWhereItIs() {
    CountedLoss loss = new CountedLoss(1);
    new SwarmSearch(10, 0.729, 0).search(loss, 100, 0, 2);
    for (int i = 10; i < 100; i++) {
      assertThat(loss.points.get(i)).isEqualTo(loss.points.get(i % 10));
    }
    assertThat(loss.farthest()).isBetween(4.0, 5.0);
  }

  @Test
  void aSwarmIsDrawnTogether() {
    CountedLoss loss = new CountedLoss(1);
    new SwarmSearch(10, 0.4, 1).search(loss, 5_000, 0, 2);
    double[] one = loss.points.get(4_990);
    double[] other = loss.points.get(4_999);
    for (int i = 0; i < one.length; i++) {
      assertThat(Math.abs(one[i] - other[i])).isLessThan(0.01);
    }
  }
}
