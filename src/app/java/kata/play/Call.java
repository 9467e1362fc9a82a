package kata.play;

import java.util.List;
import kata.training.Problem;

/**
 * One call of a step, number by number.
 *
 * @param part of the walk: forward, back, step, together, epoch, or a batch
 * @param step its number, or "given"
 * @param method class and name
 * @param idea the one sentence that the step should leave behind; may be empty
 * @param about what it is called for, such as "hidden neuron 2"; may be empty
 * @param results what it answered; none if it did not
 * @param sums the results written out with their numbers, where they come out as it answered
 * @param marks what is now known in the drawing
 * @param trouble why it did not answer; null if it did
 */
record Call(
    String part,
    String step,
    String method,
    String idea,
    String about,
    List<Value> arguments,
    List<Value> results,
    List<String> sums,
    List<Mark> marks,
    Problem trouble) {

  /**
   * @param name of an argument, or of a part of the result; empty if there is but one
   * @param value a number or a matrix
   */
  record Value(String name, Object value) {}

  /**
   * @param at "node LAYER INDEX" with the inputs as layer 0, "weight LAYER FROM TO" or "bias LAYER
   *     TO" with the first weights as layer 0
   * @param what answer, slope, delta, step or velocity; deltas for the sum over all samples
   */
  record Mark(String at, String what, double value) {}
}
