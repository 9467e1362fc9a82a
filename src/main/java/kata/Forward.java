package kata;

/**
 * What a forward pass computes; all of it is needed again on the way back.
 *
 * @param hiddenOutputs samples x hidden neurons, after the sigmoid
 * @param predictions samples x outputs, after the sigmoid, or in stage 9 after softmax
 */
public record Forward(Matrix hiddenOutputs, Matrix predictions) {}
