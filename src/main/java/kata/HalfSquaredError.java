package kata;

/**
 * The loss that training descends: half the sum, over all samples and outputs, of the squared
 * errors. The deltas are its slope, turned downhill; the half is there so that no factor 2 is left
 * in them.
 */
public final class HalfSquaredError {

  private HalfSquaredError() {}

  /** The loss, at least 0; {@code targets} and {@code predictions} are both samples x outputs. */
  public static double of(Matrix targets, Matrix predictions) {
    Matrix errors = targets.minus(predictions);
    double sum = 0;
    for (int sample = 0; sample < errors.rows(); sample++) {
      for (int output = 0; output < errors.columns(); output++) {
        sum += errors.get(sample, output) * errors.get(sample, output);
      }
    }
    return sum / 2;
  }
}
