package kata.play;

import java.util.stream.IntStream;

/** The epochs at which a training is looked at: each of the first ones, then ever fewer. */
final class SnapshotEpochs {

  private static final int PER_DECADE = 24;

  private SnapshotEpochs() {}

  /**
   * Rising, from 0 to {@code epochs}; every power of ten is among them.
   *
   * @param others that are wanted, too
   */
  static int[] until(int epochs, int... others) {
    IntStream spread =
        IntStream.iterate(0, power -> power + 1)
            .mapToDouble(power -> Math.pow(10, (double) power / PER_DECADE))
            .mapToInt(epoch -> (int) Math.round(epoch))
            .takeWhile(epoch -> epoch < epochs);
    IntStream ends = IntStream.of(0, epochs);
    IntStream wanted = IntStream.of(others).filter(epoch -> epoch < epochs);
    return IntStream.concat(IntStream.concat(spread, ends), wanted).sorted().distinct().toArray();
  }
}
