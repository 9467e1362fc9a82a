package kata.stage8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.4: wrong ones with what to say about them, and right ones in other words. */
final class Step4_WinnerAnswers {

  private Step4_WinnerAnswers() {}

  @Working("The contestant with the lowest loss wins.")
  static Map<String, Object> parts(double[] losses, int[] contestants) {
    return Parts.of(
        "the losses of the contestants",
        IntStream.of(contestants).mapToDouble(one -> losses[one]).toArray());
  }

  private static int best(double[] losses, int[] contestants) {
    return IntStream.of(contestants)
        .boxed()
        .min(Comparator.comparingDouble(index -> losses[index]))
        .orElse(-1);
  }

  /** Who is below a loss and below all before; if nobody is, who won so far. */
  private static int below(double lowest, int winner, double[] losses, int[] contestants) {
    for (int contestant : contestants) {
      if (losses[contestant] < lowest) {
        lowest = losses[contestant];
        winner = contestant;
      }
    }
    return winner;
  }

  @Wrong("The highest loss won. The winner has the lowest loss.")
  static int highest(double[] losses, int[] contestants) {
    return IntStream.of(contestants)
        .boxed()
        .max(Comparator.comparingDouble(index -> losses[index]))
        .orElse(-1);
  }

  @Wrong("The best of the whole population won. Only the contestants take part.")
  static int bestOfAll(double[] losses, int[] contestants) {
    return best(losses, IntStream.range(0, losses.length).toArray());
  }

  @Wrong(
      "This is the winner's index among the contestants. What is asked for is its index in the "
          + "population, which the contestant names.")
  static int indexAmongContestants(double[] losses, int[] contestants) {
    int winner = best(losses, contestants);
    return IntStream.range(0, contestants.length)
        .filter(i -> contestants[i] == winner)
        .findFirst()
        .orElse(-1);
  }

  @Wrong("The losses are read at the indices of the list of contestants, not where they point to.")
  static int lossesByOrder(double[] losses, int[] contestants) {
    int winner = 0;
    for (int i = 1; i < contestants.length; i++) {
      winner = losses[i] < losses[winner] ? i : winner;
    }
    return contestants[winner];
  }

  @Wrong("The first contestant always wins.")
  static int first(double[] losses, int[] contestants) {
    return contestants[0];
  }

  @Wrong("The last contestant always wins.")
  static int last(double[] losses, int[] contestants) {
    return contestants[contestants.length - 1];
  }

  @Wrong("The last contestant was never looked at.")
  static int withoutTheLast(double[] losses, int[] contestants) {
    return best(losses, Arrays.copyOf(contestants, Math.max(1, contestants.length - 1)));
  }

  @Wrong("The first contestant was never looked at.")
  static int withoutTheFirst(double[] losses, int[] contestants) {
    int from = contestants.length > 1 ? 1 : 0;
    return best(losses, Arrays.copyOfRange(contestants, from, contestants.length));
  }

  @Wrong("The search begins at index 0 of the population, which perhaps does not take part.")
  static int fromIndexZero(double[] losses, int[] contestants) {
    int winner = 0;
    for (int contestant : contestants) {
      winner = losses[contestant] < losses[winner] ? contestant : winner;
    }
    return winner;
  }

  @Wrong("The lowest index won. It is the losses at the indices that count.")
  static int lowestIndex(double[] losses, int[] contestants) {
    return Arrays.stream(contestants).min().orElse(-1);
  }

  @Wrong("Each contestant was compared with the one before it, not with the best so far.")
  static int neighbours(double[] losses, int[] contestants) {
    int winner = contestants[0];
    for (int i = 1; i < contestants.length; i++) {
      if (losses[contestants[i]] < losses[contestants[i - 1]]) {
        winner = contestants[i];
      }
    }
    return winner;
  }

  @Wrong("The list of contestants was sorted in place. It is not yours: it must stay as it is.")
  static int sortedInPlace(double[] losses, int[] contestants) {
    Arrays.sort(contestants);
    return best(losses, contestants);
  }

  @Wrong("The best of the losers won: the second lowest loss.")
  static int second(double[] losses, int[] contestants) {
    int[] sorted =
        IntStream.of(contestants)
            .boxed()
            .sorted(Comparator.comparingDouble(index -> losses[index]))
            .mapToInt(Integer::intValue)
            .distinct()
            .toArray();
    return sorted[Math.min(1, sorted.length - 1)];
  }

  @Wrong(
      "Nobody won, for no loss is below the one that the search begins with. Double.MIN_VALUE is "
          + "the smallest number above 0, not the lowest of all.")
  static int startsAtMinValue(double[] losses, int[] contestants) {
    return below(Double.MIN_VALUE, -1, losses, contestants);
  }

  @Wrong("Where every loss is infinite nobody won. Somebody always wins, however bad all are.")
  static int nobodyBelowInfinity(double[] losses, int[] contestants) {
    return below(Double.POSITIVE_INFINITY, -1, losses, contestants);
  }

  @Wrong("The lowest loss so far starts at 1, as if none could be higher.")
  static int startsAtOne(double[] losses, int[] contestants) {
    return below(1, contestants[0], losses, contestants);
  }

  @Wrong(
      "The lowest loss was looked up again in the whole population. Where somebody who does not "
          + "take part has the same loss, that finds the wrong one.")
  static int lookedUpByValue(double[] losses, int[] contestants) {
    double lowest = losses[best(losses, contestants)];
    return IntStream.range(0, losses.length)
        .filter(index -> losses[index] == lowest)
        .findFirst()
        .orElse(-1);
  }

  @Wrong(
      "The difference of two losses is cut to an int, and losses less than 1 apart seem equal. Java "
          + "can compare doubles as they are.")
  static int comparedAsInts(double[] losses, int[] contestants) {
    return IntStream.of(contestants)
        .boxed()
        .min((one, other) -> (int) (losses[one] - losses[other]))
        .orElse(-1);
  }

  @Wrong(
      "The losses were rounded before they were compared. Late in a search they differ "
          + "only far after the decimal point.")
  static int rounded(double[] losses, int[] contestants) {
    return best(Arrays.stream(losses).map(loss -> Math.floor(loss * 100)).toArray(), contestants);
  }

  @Wrong(
      "The losses are read at the indices of the list of contestants, not where they point to; only "
          + "the best so far is read in the right place.")
  static int halfByOrder(double[] losses, int[] contestants) {
    int winner = contestants[0];
    for (int i = 1; i < contestants.length; i++) {
      winner = losses[i] < losses[winner] ? contestants[i] : winner;
    }
    return winner;
  }

  @Wrong("The lowest loss so far stays that of the first contestant: whoever beats that one wins.")
  static int beatsTheFirst(double[] losses, int[] contestants) {
    int winner = contestants[0];
    for (int contestant : contestants) {
      winner = losses[contestant] < losses[contestants[0]] ? contestant : winner;
    }
    return winner;
  }

  @Wrong("Only the first two contestants were compared. A tournament may have more of them.")
  static int firstTwo(double[] losses, int[] contestants) {
    return best(losses, Arrays.copyOf(contestants, Math.min(2, contestants.length)));
  }

  @Right
  static int stream(double[] losses, int[] contestants) {
    return best(losses, contestants);
  }

  @Right
  static int lowestSoFar(double[] losses, int[] contestants) {
    double lowest = Double.POSITIVE_INFINITY;
    int winner = -1;
    for (int i = 0; i < contestants.length; i++) {
      if (losses[contestants[i]] <= lowest) {
        lowest = losses[contestants[i]];
        winner = contestants[i];
      }
    }
    return winner;
  }

  @Right
  static int reduced(double[] losses, int[] contestants) {
    return Arrays.stream(contestants)
        .reduce((one, other) -> losses[other] < losses[one] ? other : one)
        .getAsInt();
  }
}
