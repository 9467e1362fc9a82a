package kata;

/**
 * Two layers of weights, and for each neuron of both layers a bias. How it carries samples forward
 * is stage 5.
 *
 * @param weightsInputHidden inputs x hidden neurons
 * @param weightsHiddenOutput hidden neurons x outputs
 * @param biasHidden 1 x hidden neurons
 * @param biasOutput 1 x outputs
 */
public record BiasNetwork(
    Matrix weightsInputHidden, Matrix weightsHiddenOutput, Matrix biasHidden, Matrix biasOutput) {}
