package kata;

/**
 * How far the predictions are from their targets on average: what the logs of the source article
 * show. It is only watched; what training descends is {@link HalfSquaredError}, and while that
 * falls this may rise for a while.
 */
public final class MeanAbsoluteError {

  private MeanAbsoluteError() {}

  /** The mean, 0 or more; {@code targets} and {@code predictions} are both samples x outputs. */
  public static double of(Matrix targets, Matrix predictions) {
    Matrix errors = targets.minus(predictions).map(Math::abs);
    double sum = 0;
    for (int sample = 0; sample < errors.rows(); sample++) {
      for (int output = 0; output < errors.columns(); output++) {
        sum += errors.get(sample, output);
      }
    }
    return sum / (errors.rows() * errors.columns());
  }
}
