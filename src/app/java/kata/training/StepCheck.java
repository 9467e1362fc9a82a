package kata.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import kata.HalfSquaredError;
import kata.Matrix;
import kata.NotWritten;
import kata.Samples;
import kata.stage3.GradientCheck;

/**
 * The step of every weight and bias, as the compiled stages take it, beside the slope of half the
 * squared error there, as nudges measure it.
 */
public final class StepCheck {

  /** Whose nudges measured. */
  public enum Nudges {
    /** Those of steps 1.3 and 3.4. */
    OWN,
    /** Ours, since one of the two steps is not written yet. */
    OURS_FOR_UNWRITTEN,
    /** Ours, since the two steps measure something else. */
    OURS_FOR_WRONG
  }

  /**
   * One weight or bias.
   *
   * @param bias whether it is a bias
   * @param layer that it leads to, from 0
   * @param from where a weight comes from; 0 for a bias
   * @param to the neuron that it leads to
   * @param step at learning rate 1
   * @param halfStep at learning rate 0.5
   * @param downhill the slope that was measured, turned round
   */
  public record Entry(
      boolean bias, int layer, int from, int to, double step, double halfStep, double downhill) {

    /** Whether the step is what was measured. */
    public boolean agrees() {
      return near(step, downhill);
    }

    /** Whether the same holds at the other learning rate. */
    public boolean followsTheRate() {
      return near(2 * halfStep, downhill);
    }

    /** Whether it is the slope, turned downhill, at both learning rates. */
    public boolean isRight() {
      return agrees() && followsTheRate();
    }

    private boolean isFlat() {
      return Math.abs(downhill) < FLAT && Math.abs(step) < FLAT;
    }
  }

  /** Here the rounding of the loss and the bend of its curve do about equally little harm. */
  private static final double NUDGE = 1e-5;

  private static final double ROUNDING = 1e-8;

  /** Smaller numbers agree too easily. */
  private static final double FLAT = 100 * ROUNDING;

  private final Samples samples;
  private final Model model;
  private final List<Matrix> parts;
  private final List<Entry> entries = new ArrayList<>();
  private Nudges nudges = Nudges.OWN;

  /** Checks one step from where the model stands; what momentum it has is left out. */
  public StepCheck(Model model, Samples samples) {
    this.samples = samples;
    this.parts = model.parts();
    this.model = model.with(parts);
    List<Matrix> steps = steps(1);
    List<Matrix> halfSteps = steps(0.5);
    for (int part = 0; part < parts.size(); part++) {
      add(part, steps.get(part), halfSteps.get(part), gradient(part).scale(-1));
    }
  }

  /** The weights layer by layer and row by row, then the biases. */
  public List<Entry> entries() {
    return entries;
  }

  public Nudges nudges() {
    return nudges;
  }

  /** Whether nothing is steep enough to be compared. */
  public boolean isFlat() {
    return entries.stream().allMatch(Entry::isFlat);
  }

  /** Whether half the squared error falls along the step, as measured. */
  public boolean isDownhill() {
    return entries.stream().mapToDouble(entry -> entry.step() * entry.downhill()).sum() > 0;
  }

  private static boolean near(double computed, double measured) {
    return Math.abs(computed - measured) <= ROUNDING + 1e-5 * Math.abs(measured);
  }

  private void add(int part, Matrix step, Matrix halfStep, Matrix downhill) {
    int layers = model.weights().size();
    for (int row = 0; row < downhill.rows(); row++) {
      for (int column = 0; column < downhill.columns(); column++) {
        entries.add(
            new Entry(
                part >= layers,
                part % layers,
                row,
                column,
                step.get(row, column),
                halfStep.get(row, column),
                downhill.get(row, column)));
      }
    }
  }

  private List<Matrix> steps(double rate) {
    List<Matrix> moved = model.next(samples, rate).parts();
    return IntStream.range(0, parts.size())
        .mapToObj(part -> moved.get(part).minus(parts.get(part)))
        .toList();
  }

  /** The weight or bias as it stands. */
  public double value(Entry entry) {
    return parts.get(part(entry)).get(entry.from(), entry.to());
  }

  /** Half the squared error if this weight or bias had another value. */
  public double loss(Entry entry, double value) {
    double change = value - value(entry);
    return loss(part(entry), nudged(parts.get(part(entry)), entry.from(), entry.to(), change));
  }

  private int part(Entry entry) {
    return entry.layer() + (entry.bias() ? model.weights().size() : 0);
  }

  /** Half the squared error, with other weights or biases in one place. */
  private double loss(int part, Matrix other) {
    List<Matrix> changed = new ArrayList<>(parts);
    changed.set(part, other);
    Matrix predictions = model.with(changed).predictions(samples.inputs());
    return HalfSquaredError.of(samples.targets(), predictions);
  }

  /** By the learner's own nudges, as far as they are right. */
  private Matrix gradient(int part) {
    ToDoubleFunction<Matrix> loss = other -> loss(part, other);
    Matrix right = ours(loss, parts.get(part));
    try {
      Matrix own = GradientCheck.gradient(loss, parts.get(part), NUDGE);
      if (areEqual(own, right)) {
        return own;
      }
      nudges = Nudges.OURS_FOR_WRONG;
    } catch (NotWritten unwritten) {
      if (!List.of("1.3", "3.4").contains(unwritten.step())) {
        throw unwritten;
      }
      nudges = Nudges.OURS_FOR_UNWRITTEN;
    }
    return right;
  }

  private static Matrix ours(ToDoubleFunction<Matrix> loss, Matrix weights) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (row, column) ->
            (loss.applyAsDouble(nudged(weights, row, column, NUDGE))
                    - loss.applyAsDouble(nudged(weights, row, column, -NUDGE)))
                / (2 * NUDGE));
  }

  private static Matrix nudged(Matrix weights, int row, int column, double nudge) {
    return Matrix.of(
        weights.rows(),
        weights.columns(),
        (r, c) -> weights.get(r, c) + (r == row && c == column ? nudge : 0));
  }

  /** Whether a matrix is what was measured, but for rounding. */
  public static boolean areEqual(Matrix own, Matrix right) {
    return own != null
        && own.rows() == right.rows()
        && own.columns() == right.columns()
        && IntStream.range(0, own.rows() * own.columns())
            .allMatch(i -> near(at(own, i), at(right, i)));
  }

  private static double at(Matrix matrix, int i) {
    return matrix.get(i / matrix.columns(), i % matrix.columns());
  }
}
