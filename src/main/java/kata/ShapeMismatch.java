package kata;

/** Thrown where an operation meets two matrices whose shapes do not fit. */
public final class ShapeMismatch extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String operation;
  private final transient Matrix first;
  private final transient Matrix second;

  ShapeMismatch(String operation, Matrix first, Matrix second) {
    super(operation + ": " + words(operation, first, second));
    this.operation = operation;
    this.first = first;
    this.second = second;
  }

  private static String words(String operation, Matrix first, Matrix second) {
    return switch (operation) {
      case "dot" ->
          ("%s times %s does not fit: the columns of the first (%s) must equal the rows of the"
                  + " second (%s)")
              .formatted(first.shape(), second.shape(), first.columns(), second.rows());
      case "plusRow" ->
          "a %s matrix takes a 1 x %s row, not %s"
              .formatted(first.shape(), first.columns(), second.shape());
      default ->
          "%s and %s do not fit: both must have the same shape"
              .formatted(first.shape(), second.shape());
    };
  }

  /** The method of {@link Matrix} that was called. */
  public String operation() {
    return operation;
  }

  /** The matrix whose method was called. */
  public Matrix first() {
    return first;
  }

  /** The one that was given to it. */
  public Matrix second() {
    return second;
  }
}
