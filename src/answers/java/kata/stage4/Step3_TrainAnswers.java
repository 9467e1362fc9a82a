package kata.stage4;

import java.util.Map;
import java.util.stream.IntStream;
import kata.EpochListener;
import kata.Matrix;
import kata.Network;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 4.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_TrainAnswers {

  private Step3_TrainAnswers() {}

  @Working(
      "Each epoch starts from the network that the epoch before it left, and the listener hears of it first.")
  static Map<String, Object> parts(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    return Parts.of(
        "the updates to make", epochs,
        "the reports to make", epochs,
        "the network after one epoch", Oracle.epoch(network, samples, learningRate));
  }

  @Wrong(
      "This trains one epoch too many. Asked for 0 epochs, the network must come back as it "
          + "was.")
  static Network oneTooMany(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch <= epochs; epoch++) {
      listener.epoch(epoch, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong("This trains one epoch too few.")
  static Network oneTooFew(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs - 1; epoch++) {
      listener.epoch(epoch, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong("The epochs are reported as 1, 2, 3. They are counted from 0: epoch 0 is the start.")
  static Network countedFromOne(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch + 1, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong("This starts at epoch 1, so epoch 0 is missing and one update too.")
  static Network fromOneAndOneTooFew(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 1; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong(
      "The listener hears of each network after its update, and never of the start weights. "
          + "An epoch is reported as it was found.")
  static Network reportAfter(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      trained = Oracle.epoch(trained, samples, learningRate);
      listener.epoch(epoch, trained);
    }
    return trained;
  }

  @Wrong(
      "The listener hears of the start network at every epoch. Report the network as this "
          + "epoch found it.")
  static Network startReported(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, network);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong(
      "Every epoch starts from the first network again, so only the last counts. Go on "
          + "with the network that the epoch before gave back.")
  static Network startTrained(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
      trained = Oracle.epoch(network, samples, learningRate);
    }
    return trained;
  }

  @Wrong
  static Network resultLost(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
    }
    return trained;
  }

  @Wrong("The listener hears nothing. It is to be told of every epoch, before its update.")
  static Network silent(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong("The listener hears of epoch 0 only. It is to be told of every epoch.")
  static Network firstOnly(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      if (epoch == 0) {
        listener.epoch(epoch, trained);
      }
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Wrong("However many epochs were asked for, this trains one.")
  static Network onceOnly(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    listener.epoch(0, network);
    return Oracle.epoch(network, samples, learningRate);
  }

  @Wrong(
      "Every epoch takes the first epoch's step again: the forward pass stands outside the "
          + "loop. Look again with the new weights.")
  static Network staleForward(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network first = Oracle.epoch(network, samples, learningRate);
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
      trained =
          new Network(
              trained
                  .weightsInputHidden()
                  .plus(first.weightsInputHidden().minus(network.weightsInputHidden())),
              trained
                  .weightsHiddenOutput()
                  .plus(first.weightsHiddenOutput().minus(network.weightsHiddenOutput())));
    }
    return trained;
  }

  @Wrong(
      "The gradients of all epochs so far are added up. Every epoch starts with a gradient of "
          + "nothing.")
  static Network neverReset(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    Matrix hidden =
        Oracle.zeros(network.weightsInputHidden().rows(), network.weightsInputHidden().columns());
    Matrix output =
        Oracle.zeros(network.weightsHiddenOutput().rows(), network.weightsHiddenOutput().columns());
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
      Network next = Oracle.epoch(trained, samples, learningRate);
      hidden = hidden.plus(next.weightsInputHidden().minus(trained.weightsInputHidden()));
      output = output.plus(next.weightsHiddenOutput().minus(trained.weightsHiddenOutput()));
      trained =
          new Network(
              trained.weightsInputHidden().plus(hidden),
              trained.weightsHiddenOutput().plus(output));
    }
    return trained;
  }

  @Wrong("The listener hears of every epoch twice, before its update and after it. Once, before.")
  static Network reportedTwice(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
      listener.epoch(epoch, trained);
    }
    return trained;
  }

  @Wrong(
      "The listener hears of one epoch more, after the last update. It hears of each epoch "
          + "once, before its update.")
  static Network lastReportedToo(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    listener.epoch(epochs, trained);
    return trained;
  }

  @Wrong(
      "The loop returns in its first turn: one epoch is made, however many are asked for. Return "
          + "the network behind the loop.")
  static Network returnsInTheLoop(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    if (epochs == 0) {
      return network;
    }
    listener.epoch(0, network);
    return Oracle.epoch(network, samples, learningRate);
  }

  @Wrong("The listener is told epoch 0 every time. It counts with the loop: 0, 1, 2 and so on.")
  static Network alwaysEpochZero(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(0, trained);
      trained = Oracle.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Right
  static Network whileLoop(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    int epoch = 0;
    Network trained = network;
    while (epoch < epochs) {
      listener.epoch(epoch++, trained);
      trained = Backprop.epoch(trained, samples, learningRate);
    }
    return trained;
  }

  @Right
  static Network ownParameter(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    for (int epoch = 0; epoch < epochs; epoch++) {
      listener.epoch(epoch, network);
      network = Backprop.epoch(network, samples, learningRate);
    }
    return network;
  }

  @Right
  static Network countedDown(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int left = epochs; left > 0; left--) {
      Network next = Backprop.epoch(trained, samples, learningRate);
      listener.epoch(epochs - left, trained);
      trained = next;
    }
    return trained;
  }

  @Right
  static Network streamed(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network[] trained = {network};
    IntStream.range(0, epochs)
        .forEach(
            epoch -> {
              listener.epoch(epoch, trained[0]);
              trained[0] = Backprop.epoch(trained[0], samples, learningRate);
            });
    return trained[0];
  }

  @Right
  static Network listenerInTheHead(
      Network network, Samples samples, double learningRate, int epochs, EpochListener listener) {
    Network trained = network;
    for (int epoch = 0; epoch != epochs; trained = Backprop.epoch(trained, samples, learningRate)) {
      listener.epoch(epoch++, trained);
    }
    return trained;
  }
}
