package kata;

/**
 * The deltas of both layers, one row per sample: how much, and in which direction, each neuron's
 * weighted sum should move.
 *
 * @param hidden samples x hidden neurons
 * @param output samples x outputs
 */
public record Deltas(Matrix hidden, Matrix output) {}
