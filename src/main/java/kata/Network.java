package kata;

/**
 * Two layers of weights: inputs to hidden neurons, hidden neurons to outputs.
 *
 * @param weightsInputHidden inputs x hidden neurons
 * @param weightsHiddenOutput hidden neurons x outputs
 */
public record Network(Matrix weightsInputHidden, Matrix weightsHiddenOutput) {

  /**
   * Carries samples forward, as in the source article: each layer's weighted sums, then the
   * sigmoid.
   *
   * @param inputs samples x inputs
   */
  public Forward forward(Matrix inputs) {
    Matrix hiddenOutputs = Sigmoid.of(inputs.dot(weightsInputHidden));
    Matrix predictions = Sigmoid.of(hiddenOutputs.dot(weightsHiddenOutput));
    return new Forward(hiddenOutputs, predictions);
  }
}
