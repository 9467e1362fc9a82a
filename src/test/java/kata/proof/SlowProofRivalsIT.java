package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kata.Loss;
import kata.Samples;
import kata.rivals.AnnealingSearch;
import kata.rivals.BruteForceSearch;
import kata.rivals.GeneticSearch;
import kata.rivals.Search;
import kata.rivals.SwarmSearch;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What lesson 8 measures over many starts, measured anew. */
class SlowProofRivalsIT {

  private static final AnnealingSearch ANNEALING = AnnealingSearch.USUAL;
  private static final GeneticSearch GENETIC = GeneticSearch.USUAL;

  private static String lesson() throws IOException {
    return Files.readString(Path.of("exercises/kata/stage8/README.md")).replaceAll("\\s+", " ");
  }

  private static void says(String format, Object... figures) throws IOException {
    assertThat(lesson()).contains(String.format(Locale.ROOT, format, figures));
  }

  private static Loss xor() {
    return new Loss(Samples.XOR, 3);
  }

  private static double error(Search search, Loss loss, int seed) {
    return loss.meanAbsoluteError(search.search(loss, 20_000, 0, seed).best());
  }

  /** In how many of 60 searches MAE falls below .01. */
  private static long learn(Search search) {
    return IntStream.range(0, 60).filter(seed -> error(search, xor(), seed) < 0.01).count();
  }

  private static long stuck(Supplier<Loss> loss) {
    return IntStream.range(0, 60)
        .mapToDouble(seed -> error(SwarmSearch.USUAL, loss.get(), seed))
        .filter(error -> error > 0.24 && error < 0.26)
        .count();
  }

  private static Loss watchedInstead() {
    return new Loss(Samples.XOR, 3) {
      @Override
      public double of(double[] point) {
        super.of(point);
        return meanAbsoluteError(point);
      }
    };
  }

  @Test
  void theTableOfScale() throws IOException {
    String lesson = lesson();
    SoftAssertions softly = new SoftAssertions();
    Scale.TASKS.forEach(task -> softly.assertThat(lesson).contains(task.row()));
    softly.assertAll();
  }

  @Test
  void everyUsualSearchLearnsXor() throws IOException {
    for (Search search : new Search[] {ANNEALING, GENETIC, SwarmSearch.USUAL}) {
      assertThat(learn(search)).as("%s", search).isEqualTo(60);
    }
    says("to an MAE below 0.01 in 60 of 60 searches each");
  }

  @Test
  void whatTemperatureAndMutationAndEliteDo() throws IOException {
    says("learns in %s of 60 searches instead of 60", learn(constant(1e-9)));
    says("accepts nearly everything, in %s:", learn(constant(10)));
    says("in %s of 60 searches: crossover", learn(new GeneticSearch(100, 2, 3, 0, 2)));
    says("Without an elite it is %s of 60", learn(new GeneticSearch(100, 0, 3, 0.3, 2)));
  }

  private static Search constant(double temperature) {
    return new AnnealingSearch(temperature, temperature, ANNEALING.jump(), ANNEALING.most());
  }

  @Test
  void theErrorThatIsWatchedGuidesPoorly() throws IOException {
    says(
        "is stuck at an MAE of 0.25 in %s of 60 searches",
        stuck(SlowProofRivalsIT::watchedInstead));
    assertThat(stuck(SlowProofRivalsIT::xor)).isZero();
  }

  @Test
  void otherLevelsHoldNoSolution() throws IOException {
    Loss loss = new Loss(Samples.XOR, 2);
    double[] best = new BruteForceSearch(-10, 0, 10).search(loss, 20_000, 0, 0).best();
    says("has an MAE of %.4f", loss.meanAbsoluteError(best));
  }
}
