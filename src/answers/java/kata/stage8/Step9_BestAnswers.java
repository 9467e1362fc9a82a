package kata.stage8;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 8.9: wrong ones with what to say about them, and right ones in other words. */
final class Step9_BestAnswers {

  private Step9_BestAnswers() {}

  @Working("Each particle keeps the place with the lower loss.")
  static Map<String, Object> parts(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return Parts.of(
        "the loss now less the best loss", Matrix.of(losses).minus(Matrix.of(bestLosses)));
  }

  private static double[][] where(
      IntPredicate takesTheNew, double[][] bests, double[][] positions) {
    return IntStream.range(0, bests.length)
        .mapToObj(i -> takesTheNew.test(i) ? positions[i] : bests[i])
        .toArray(double[][]::new);
  }

  private static int lowest(double[] losses) {
    return IntStream.range(0, losses.length)
        .reduce(0, (lowest, i) -> losses[i] < losses[lowest] ? i : lowest);
  }

  @Wrong("Every particle takes the new place, whether it is better or not. Nothing is remembered.")
  static double[][] alwaysNew(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> true, bests, positions);
  }

  @Wrong("No particle ever takes a new place, even a better one.")
  static double[][] neverNew(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> false, bests, positions);
  }

  @Wrong("A particle that found nothing better remembers nothing: null. It keeps its old place.")
  static double[][] nothingElse(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    double[][] best = new double[bests.length][];
    for (int i = 0; i < best.length; i++) {
      if (losses[i] < bestLosses[i]) {
        best[i] = positions[i];
      }
    }
    return best;
  }

  @Wrong("The worse one of the two places is kept: a lower loss is better.")
  static double[][] worse(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> losses[i] > bestLosses[i], bests, positions);
  }

  @Wrong(
      "Each particle is compared with the best of the whole swarm. It remembers its own best, "
          + "however good the others are.")
  static double[][] beatTheSwarm(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> losses[i] < bestLosses[lowest(bestLosses)], bests, positions);
  }

  @Wrong("All particles remember the same place, the swarm's best. Each has one of its own.")
  static double[][] oneForAll(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    int old = lowest(bestLosses);
    int now = lowest(losses);
    double[] best = losses[now] < bestLosses[old] ? positions[now] : bests[old];
    return where(
        i -> false,
        IntStream.range(0, bests.length).mapToObj(i -> best).toArray(double[][]::new),
        positions);
  }

  @Wrong("Only the particle that is best now was looked at. Each can have found a better place.")
  static double[][] onlyTheBest(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    int now = lowest(losses);
    return where(i -> i == now && losses[i] < bestLosses[i], bests, positions);
  }

  @Wrong("The first particle decides for all.")
  static double[][] firstDecides(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> losses[0] < bestLosses[0], bests, positions);
  }

  @Wrong("A particle's loss is compared with that of the particle before it.")
  static double[][] withTheNeighbour(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> losses[i] < losses[Math.max(0, i - 1)], bests, positions);
  }

  @Wrong("The places themselves were compared. It is the losses there that say which is better.")
  static double[][] placesCompared(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> positions[i][0] < bests[i][0], bests, positions);
  }

  @Wrong("A place was mixed from two: each coordinate the smaller one. A place stays whole.")
  static double[][] mixed(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    double[][] mixed = new double[bests.length][];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = bests[i].clone();
      for (int k = 0; k < mixed[i].length; k++) {
        mixed[i][k] = Math.min(mixed[i][k], positions[i][k]);
      }
    }
    return mixed;
  }

  @Wrong("The last particle is never looked at: the loop ends one too early.")
  static double[][] withoutTheLast(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> i < bests.length - 1 && losses[i] < bestLosses[i], bests, positions);
  }

  @Wrong(
      "The new places were written into the old ones, which must stay as they are. `clone` copies "
          + "the outer array only: the inner arrays are the same ones.")
  static double[][] intoTheList(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    for (int i = 0; i < bests.length; i++) {
      bests[i] = losses[i] < bestLosses[i] ? positions[i] : bests[i];
    }
    return bests;
  }

  @Wrong(
      "The losses were brought up to date in the list that was given. It must stay as it " + "is.")
  static double[][] lossesUpdated(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    double[][] best = where(i -> losses[i] < bestLosses[i], bests, positions);
    for (int i = 0; i < losses.length; i++) {
      bestLosses[i] = Math.min(bestLosses[i], losses[i]);
    }
    return best;
  }

  @Wrong("After the first particle that found a better place the loop ends. Others may have, too.")
  static double[][] onlyTheFirst(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    int first =
        IntStream.range(0, losses.length)
            .filter(i -> losses[i] < bestLosses[i])
            .findFirst()
            .orElse(-1);
    return where(i -> i == first, bests, positions);
  }

  @Wrong(
      "The place that is best now is given to every particle that it would help. Each remembers "
          + "only where it has been itself.")
  static double[][] bestNowForAll(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    int now = lowest(losses);
    double[][] best = bests.clone();
    for (int i = 0; i < best.length; i++) {
      best[i] = losses[now] < bestLosses[i] ? positions[now] : best[i];
    }
    return best;
  }

  @Wrong("All are compared with the first particle's best loss. Each has one of its own.")
  static double[][] withTheFirst(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> losses[i] < bestLosses[0], bests, positions);
  }

  @Wrong("The best places were written into the list of the positions. It must stay as it is.")
  static double[][] intoThePositions(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    for (int i = 0; i < positions.length; i++) {
      positions[i] = losses[i] < bestLosses[i] ? positions[i] : bests[i];
    }
    return positions;
  }

  @Wrong(
      "The losses were rounded before they were compared. Late in a search they differ "
          + "only far after the decimal point.")
  static double[][] rounded(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(
        i -> Math.floor(losses[i] * 100) < Math.floor(bestLosses[i] * 100), bests, positions);
  }

  @Right
  static double[][] stream(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    return where(i -> losses[i] < bestLosses[i], bests, positions);
  }

  @Right
  static double[][] deepCopy(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    double[][] best = new double[bests.length][];
    for (int i = 0; i < best.length; i++) {
      double[] better = bestLosses[i] <= losses[i] ? bests[i] : positions[i];
      best[i] = Arrays.copyOf(better, better.length);
    }
    return best;
  }

  @Right
  static double[][] overTheNew(
      double[][] bests, double[] bestLosses, double[][] positions, double[] losses) {
    double[][] best = positions.clone();
    for (int i = best.length - 1; i >= 0; i--) {
      if (!(losses[i] < bestLosses[i])) {
        best[i] = bests[i].clone();
      }
    }
    return best;
  }
}
