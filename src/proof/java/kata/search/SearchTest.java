package kata.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kata.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every search promises, whatever its step is. */
class SearchTest {

  static List<Search> searches() {
    return List.of(
        new BruteForceSearch(-4, 1, 6),
        AnnealingSearch.USUAL,
        GeneticSearch.USUAL,
        SwarmSearch.USUAL);
  }

  static List<Search> searchesByChance() {
    return searches().subList(1, 4);
  }

  @ParameterizedTest
  @MethodSource("searches")
  void spendsItsBudgetToTheLastEvaluation(Search search) {
    for (int budget : new int[] {1, 2, 99, 1_234}) {
      Loss loss = new Loss(Samples.XOR, 3);
      SearchResult result = search.search(loss, budget, 0, 5);
      assertThat(loss.evaluations()).isEqualTo(budget);
      assertThat(result.evaluations()).isEqualTo(budget);
      assertThat(result.history()).hasSize(budget);
    }
  }

  @ParameterizedTest
  @MethodSource("searches")
  void countsItsOwnEvaluationsOnly(Search search) {
    Loss loss = new Loss(Samples.XOR, 3);
    search.search(loss, 200, 0, 5);
    assertThat(search.search(loss, 300, 0, 5).evaluations()).isEqualTo(300);
  }

  @ParameterizedTest
  @MethodSource("searches")
  void returnsTheBestThatItSawAndNotTheLast(Search search) {
    CountedLoss loss = new CountedLoss(1);
    SearchResult result = search.search(loss, 2_000, 0, 7);
    assertThat(result.loss()).isEqualTo(loss.lowest());
    assertThat(new Loss(Samples.XOR, 3).of(result.best())).isEqualTo(result.loss());
    assertThat(result.history().get(1_999)).isEqualTo(result.loss());
  }

  @ParameterizedTest
  @MethodSource("searches")
  void historyIsTheBestSoFar(Search search) {
    CountedLoss loss = new CountedLoss(1);
    List<Double> history = search.search(loss, 500, 0, 7).history();
    for (int i = 0; i < history.size(); i++) {
      assertThat(history.get(i)).isEqualTo(loss.lowest(0, i + 1));
    }
  }

  @ParameterizedTest
  @MethodSource("searches")
  void stopsAsSoonAsTheGoalIsReached(Search search) {
    SearchResult whole = search.search(new Loss(Samples.XOR, 3), 1_000, 0, 3);
    double goal = whole.history().get(600) + 1e-9;
    SearchResult early = search.search(new Loss(Samples.XOR, 3), 1_000, goal, 3);
    assertThat(early.loss()).isLessThan(goal);
    assertThat(early.evaluations()).isLessThanOrEqualTo(601);
    assertThat(early.history()).isEqualTo(whole.history().subList(0, (int) early.evaluations()));
  }

  @ParameterizedTest
  @MethodSource("searchesByChance")
  void theSeedDecidesEverything(Search search) {
    SearchResult once = search.search(new Loss(Samples.XOR, 3), 1_000, 0, 3);
    assertThat(search.search(new Loss(Samples.XOR, 3), 1_000, 0, 3)).isEqualTo(once);
    assertThat(search.search(new Loss(Samples.XOR, 3), 1_000, 0, 4)).isNotEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("searchesByChance")
  void findsXor(Search search) {
    for (int seed = 0; seed < 5; seed++) {
      Loss loss = new Loss(Samples.XOR, 3);
      SearchResult result = search.search(loss, 20_000, 0, seed);
      assertThat(loss.meanAbsoluteError(result.best())).as("seed %s", seed).isLessThan(0.01);
    }
  }
}
