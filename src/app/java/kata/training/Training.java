package kata.training;

import java.util.List;
import java.util.OptionalInt;
import kata.Matrix;
import kata.MeanAbsoluteError;
import kata.Samples;
import kata.stage6.MiniBatch;

/**
 * A training under way: epoch after epoch, made by the compiled stages. A step that is not written
 * throws {@link kata.NotWritten} from {@link #next()} or {@link #predictions()}.
 */
public final class Training {

  private final TrainingConfig setting;
  private final Samples samples;
  private final SampleOrders orders;
  private Model model;
  private int[] order;
  private volatile int epoch;

  /** Stands at the setting's start weights. */
  public Training(TrainingConfig setting) {
    this(setting, setting.data().samples());
  }

  /** The same for some of the setting's samples only. */
  public Training(TrainingConfig setting, Samples samples) {
    this.setting = setting;
    this.samples = samples;
    orders = new SampleOrders(setting.seed());
    model = Model.start(setting);
  }

  /** Makes one epoch. */
  public void next() {
    model =
        setting.hasBatches()
            ? model.next(batches(), setting.rate())
            : model.next(samples, setting.rate());
    epoch = epoch + 1;
  }

  /**
   * Goes on until the error is below a bound.
   *
   * @return the first epoch that finds it so, before its update; none if that takes more epochs
   */
  public OptionalInt until(double bound, int epochs) {
    while (epoch < epochs) {
      if (error() < bound) {
        return OptionalInt.of(epoch);
      }
      next();
    }
    return OptionalInt.empty();
  }

  private List<Samples> batches() {
    Samples reordered = MiniBatch.reorder(samples, order());
    order = null;
    return MiniBatch.split(reordered, setting.batch());
  }

  /**
   * The order in which the next epoch takes the samples, where there are batches; each has its own.
   */
  public int[] order() {
    if (order == null) {
      order = orders.next(samples.inputs().rows());
    }
    return order.clone();
  }

  /**
   * Goes on from another network.
   *
   * @param made how many epochs count as made, at least {@link #epoch()}
   */
  public void goOnFrom(Model other, int made) {
    for (int drawn = epoch; drawn < made && setting.hasBatches(); drawn++) {
      order();
      order = null;
    }
    model = other;
    epoch = made;
  }

  public TrainingConfig setting() {
    return setting;
  }

  public Samples samples() {
    return samples;
  }

  /** How many epochs were made; another thread may ask. */
  public int epoch() {
    return epoch;
  }

  /** As the epochs so far left it. */
  public Model model() {
    return model;
  }

  /** What the network now answers to its samples, samples x 1. */
  public Matrix predictions() {
    return model.predictions(samples.inputs());
  }

  /** The mean absolute error of {@link #predictions()}. */
  public double error() {
    return MeanAbsoluteError.of(samples.targets(), predictions());
  }
}
