package kata.bench;

import kata.BiasNetwork;

/** One way to compute the epochs of a task. */
interface Rival {

  /** Moves the weights by one epoch. */
  void epoch();

  /** The weights and biases so far; without bias the biases are 0. */
  BiasNetwork network();
}
