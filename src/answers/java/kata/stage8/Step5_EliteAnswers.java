package kata.stage8;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.5: wrong ones with what to say about them, and right ones in other words. */
final class Step5_EliteAnswers {

  private Step5_EliteAnswers() {}

  @Working("The lowest losses live on, told by their places.")
  static Map<String, Object> parts(double[] losses, int count) {
    return Parts.of("the losses from the lowest on", Arrays.stream(losses).sorted().toArray());
  }

  /** All indices, the one with the lowest loss first. */
  private static int[] indices(double[] losses) {
    return IntStream.range(0, losses.length)
        .boxed()
        .sorted(Comparator.comparingDouble(index -> losses[index]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] turned(int[] indices) {
    return IntStream.range(0, indices.length).map(i -> indices[indices.length - 1 - i]).toArray();
  }

  @Wrong("These are the worst. The elite has the lowest losses.")
  static int[] worst(double[] losses, int count) {
    return Arrays.copyOf(turned(indices(losses)), count);
  }

  @Wrong("The right ones, but the worst of them comes first.")
  static int[] worstFirst(double[] losses, int count) {
    return turned(Arrays.copyOf(indices(losses), count));
  }

  @Wrong("The right ones, but in the order of their indices. The best one comes first.")
  static int[] inOrderOfIndices(double[] losses, int count) {
    return IntStream.of(indices(losses)).limit(count).sorted().toArray();
  }

  @Wrong("These are the first ones, whatever their losses are.")
  static int[] firstOnes(double[] losses, int count) {
    return IntStream.range(0, count).toArray();
  }

  @Wrong("The losses were sorted in place. So all indices are lost: the best is now always at 0.")
  static int[] sortedInPlace(double[] losses, int count) {
    Arrays.sort(losses);
    return IntStream.range(0, count).toArray();
  }

  @Wrong(
      "These are ranks: how many are better than the one at this index. What is asked for is "
          + "which indices the best ones have.")
  static int[] ranks(double[] losses, int count) {
    return Arrays.stream(losses)
        .limit(count)
        .mapToInt(loss -> (int) Arrays.stream(losses).filter(other -> other < loss).count())
        .toArray();
  }

  @Wrong("The best one is there again and again. Each can live on only once.")
  static int[] bestAgain(double[] losses, int count) {
    int[] elite = new int[count];
    Arrays.fill(elite, indices(losses)[0]);
    return elite;
  }

  @Wrong("This is one more than was asked for.")
  static int[] oneMore(double[] losses, int count) {
    return IntStream.of(indices(losses)).limit(count + 1L).toArray();
  }

  @Wrong("This is one less than was asked for.")
  static int[] oneLess(double[] losses, int count) {
    return IntStream.of(indices(losses)).limit(Math.max(0, count - 1)).toArray();
  }

  @Wrong(
      "The losses that were taken were overwritten in the list that was given. It is not "
          + "yours: it must stay as it is.")
  static int[] overwritten(double[] losses, int count) {
    int[] elite = new int[count];
    for (int i = 0; i < count; i++) {
      int best = 0;
      for (int index = 1; index < losses.length; index++) {
        best = losses[index] < losses[best] ? index : best;
      }
      elite[i] = best;
      losses[best] = Double.POSITIVE_INFINITY;
    }
    return elite;
  }

  @Wrong(
      "Each loss was looked up again to find where it stands. Where two are equal, that finds the "
          + "first of them twice.")
  static int[] lookedUpByValue(double[] losses, int count) {
    double[] sorted = losses.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted)
        .limit(count)
        .mapToInt(loss -> Arrays.stream(losses).boxed().toList().indexOf(loss))
        .toArray();
  }

  @Wrong("Of those with equal losses only one is found. Each of them may live on.")
  static int[] onePerLoss(double[] losses, int count) {
    TreeMap<Double, Integer> byLoss = new TreeMap<>();
    for (int index = 0; index < losses.length; index++) {
      byLoss.put(losses[index], index);
    }
    return byLoss.values().stream().limit(count).mapToInt(Integer::intValue).toArray();
  }

  @Wrong("All of them live on, however many are asked for.")
  static int[] all(double[] losses, int count) {
    return indices(losses);
  }

  @Wrong("The very best one is left out.")
  static int[] withoutTheBest(double[] losses, int count) {
    return IntStream.of(indices(losses)).skip(1).limit(count).toArray();
  }

  @Wrong("Only one lives on, however many are asked for.")
  static int[] onlyOne(double[] losses, int count) {
    return IntStream.of(indices(losses)).limit(Math.min(1, count)).toArray();
  }

  @Wrong(
      "The difference of two losses is cut to an int, and losses less than 1 apart seem equal. Java "
          + "can compare doubles as they are.")
  static int[] comparedAsInts(double[] losses, int count) {
    return IntStream.range(0, losses.length)
        .boxed()
        .sorted((one, other) -> (int) (losses[one] - losses[other]))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Wrong(
      "The losses were rounded before they were compared. Late in a search they differ "
          + "only far after the decimal point.")
  static int[] rounded(double[] losses, int count) {
    double[] rough = Arrays.stream(losses).map(loss -> Math.floor(loss * 100)).toArray();
    return Arrays.copyOf(indices(rough), count);
  }

  @Wrong(
      "These are the last ones of the right order, so the worst. The elite has the lowest "
          + "losses.")
  static int[] endOfTheOrder(double[] losses, int count) {
    return IntStream.of(indices(losses)).skip(losses.length - count).toArray();
  }

  @Wrong(
      "The losses that were taken were overwritten with a very large number in the list "
          + "that was given. It is not yours: it must stay as it is.")
  static int[] overwrittenWithTheLargest(double[] losses, int count) {
    int[] elite = overwritten(losses, count);
    IntStream.of(elite).forEach(index -> losses[index] = Double.MAX_VALUE);
    return elite;
  }

  @Wrong(
      "Each loss was looked up again to find where it stands. Where two are equal, that finds the "
          + "last of them twice.")
  static int[] lookedUpFromTheEnd(double[] losses, int count) {
    double[] sorted = losses.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted)
        .limit(count)
        .mapToInt(loss -> Arrays.stream(losses).boxed().toList().lastIndexOf(loss))
        .toArray();
  }

  @Right
  static int[] copied(double[] losses, int count) {
    return Arrays.copyOf(indices(losses), count);
  }

  @Right
  static int[] oneAfterTheOther(double[] losses, int count) {
    double[] left = losses.clone();
    int[] elite = new int[count];
    for (int i = 0; i < count; i++) {
      int best = 0;
      for (int index = 1; index < left.length; index++) {
        best = left[index] < left[best] ? index : best;
      }
      elite[i] = best;
      left[best] = Double.POSITIVE_INFINITY;
    }
    return elite;
  }

  @Right
  static int[] byRank(double[] losses, int count) {
    int[] elite = new int[count];
    for (int index = 0; index < losses.length; index++) {
      int rank = 0;
      for (int other = 0; other < losses.length; other++) {
        boolean equalAndLater = losses[other] == losses[index] && other > index;
        rank += losses[other] < losses[index] || equalAndLater ? 1 : 0;
      }
      if (rank < count) {
        elite[rank] = index;
      }
    }
    return elite;
  }
}
