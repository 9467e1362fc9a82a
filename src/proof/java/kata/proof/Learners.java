package kata.proof;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * When trainings from many random starts have learnt XOR.
 *
 * @param learntAt of the seeds 0, 1, 2, ... the epoch, if it came
 */
public record Learners(List<OptionalInt> learntAt) {

  /** Trains from the first seeds, each so many epochs at most. */
  public static Learners of(int seeds, int within, IntFunction<FullTraining> training) {
    return new Learners(
        IntStream.range(0, seeds)
            .parallel()
            .mapToObj(seed -> training.apply(seed).learntAt(within))
            .toList());
  }

  /** How many have learnt within so many epochs. */
  public long within(int epochs) {
    return learntAt.stream().flatMapToInt(OptionalInt::stream).filter(at -> at < epochs).count();
  }

  /** The epoch by which half of all have learnt. */
  public int halfBy() {
    int half = (learntAt.size() + 1) / 2;
    return learntAt.stream()
        .mapToInt(at -> at.orElse(Integer.MAX_VALUE))
        .sorted()
        .skip(half - 1)
        .findFirst()
        .orElseThrow();
  }

  /** The seeds that have not learnt within all epochs. */
  public List<Integer> never() {
    return IntStream.range(0, learntAt.size())
        .filter(seed -> learntAt.get(seed).isEmpty())
        .boxed()
        .toList();
  }
}
