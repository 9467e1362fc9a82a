package kata;

/**
 * What the network is to learn: one row per sample, the same row in both matrices.
 *
 * @param inputs samples x inputs
 * @param targets samples x outputs, what the network should answer
 */
public record Samples(Matrix inputs, Matrix targets) {

  /** Exclusive or, the four samples of the source article: 1 if exactly one input is 1. */
  public static final Samples XOR =
      new Samples(
          Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}),
          Matrix.of(new double[][] {{0}, {1}, {1}, {0}}));

  public Samples {
    if (inputs.rows() != targets.rows()) {
      throw new IllegalArgumentException(
          "each sample needs its target, but there are %s rows of inputs and %s of targets"
              .formatted(inputs.rows(), targets.rows()));
    }
  }
}
