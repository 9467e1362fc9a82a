package kata.stage6;

import java.util.List;
import java.util.Map;
import kata.BiasNetwork;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 6.3: wrong ones with what to say about them, and right ones in other words. */
final class Step3_EpochAnswers {

  private Step3_EpochAnswers() {}

  @Working("Each batch moves the network that the batch before it left.")
  static Map<String, Object> parts(
      BiasNetwork network, List<Samples> batches, double learningRate) {
    return Parts.of(
        "the network after the first batch", Oracle.epoch(network, batches.get(0), learningRate));
  }

  @Wrong("Only the first batch has moved the network: the loop ends too early.")
  static BiasNetwork firstOnly(BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(network, batches.get(0), learningRate);
  }

  @Wrong(
      "Every batch began with the network of before the epoch, so only the last one "
          + "counts. Go on with the network that the batch before it gave back.")
  static BiasNetwork eachFromTheStart(
      BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(network, batches.get(batches.size() - 1), learningRate);
  }

  @Wrong(
      "The steps of all batches were taken from the network of before the epoch "
          + "and added up. That is stage 5 again: here the network moves after each "
          + "batch.")
  static BiasNetwork summed(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.sum(1, moved, learningRate, Oracle.downhill(network, batch));
    }
    return moved;
  }

  @Wrong(
      "The networks that the batches left were averaged. Each batch goes on with "
          + "the network that the one before it left.")
  static BiasNetwork averaged(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork mean = Oracle.sum(0, network, 0, network);
    for (Samples batch : batches) {
      mean = Oracle.sum(1, mean, 1.0 / batches.size(), Oracle.epoch(network, batch, learningRate));
    }
    return mean;
  }

  @Wrong("The batches were used from the last to the first.")
  static BiasNetwork turned(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (int i = batches.size() - 1; i >= 0; i--) {
      moved = Oracle.epoch(moved, batches.get(i), learningRate);
    }
    return moved;
  }

  @Wrong
  static BiasNetwork unchanged(BiasNetwork network, List<Samples> batches, double learningRate) {
    return network;
  }

  @Wrong("The learning rate is left out: these are steps of full length.")
  static BiasNetwork withoutRate(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.epoch(moved, batch, 1);
    }
    return moved;
  }

  @Wrong(
      "The learning rate is divided by the number of batches. It is the same for all of "
          + "them, and not divided.")
  static BiasNetwork rateShared(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.epoch(moved, batch, learningRate / batches.size());
    }
    return moved;
  }

  @Wrong(
      "The learning rate is divided by the size of each batch. Here the steps of all "
          + "samples are summed.")
  static BiasNetwork mean(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.epoch(moved, batch, learningRate / batch.inputs().rows());
    }
    return moved;
  }

  @Wrong("This is two epochs, not one.")
  static BiasNetwork twice(BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(Oracle.epoch(network, batches, learningRate), batches, learningRate);
  }

  @Wrong("Every batch moved the network twice in a row.")
  static BiasNetwork eachTwice(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.epoch(Oracle.epoch(moved, batch, learningRate), batch, learningRate);
    }
    return moved;
  }

  @Wrong("The last batch is left out.")
  static BiasNetwork lastSkipped(BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(network, batches.subList(0, batches.size() - 1), learningRate);
  }

  @Wrong("The first batch is left out.")
  static BiasNetwork firstSkipped(BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(network, batches.subList(1, batches.size()), learningRate);
  }

  @Wrong("All steps go uphill: they have the wrong sign.")
  static BiasNetwork uphill(BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(network, batches, -learningRate);
  }

  @Wrong(
      "The learning rate became smaller from batch to batch. It is the same for " + "all of them.")
  static BiasNetwork rateHalved(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    double rate = learningRate;
    for (Samples batch : batches) {
      moved = Oracle.epoch(moved, batch, rate);
      rate /= 2;
    }
    return moved;
  }

  @Wrong(
      "Every batch was cut again, so the network moved after each single sample. "
          + "A batch moves it once.")
  static BiasNetwork sampleBySample(
      BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.epoch(moved, Oracle.split(batch, 1), learningRate);
    }
    return moved;
  }

  @Wrong("The biases stood still.")
  static BiasNetwork weightsAlone(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      BiasNetwork next = Oracle.epoch(moved, batch, learningRate);
      moved =
          new BiasNetwork(
              next.weightsInputHidden(),
              next.weightsHiddenOutput(),
              network.biasHidden(),
              network.biasOutput());
    }
    return moved;
  }

  @Wrong(
      "A batch with another number of samples than the first is left out. The last batch "
          + "may be smaller, and its samples count as well.")
  static BiasNetwork otherShapesSkipped(
      BiasNetwork network, List<Samples> batches, double learningRate) {
    int size = batches.get(0).inputs().rows();
    return Oracle.epoch(
        network,
        batches.stream().filter(batch -> batch.inputs().rows() == size).toList(),
        learningRate);
  }

  @Right
  static BiasNetwork loops(BiasNetwork network, List<Samples> batches, double learningRate) {
    return Oracle.epoch(network, batches, learningRate);
  }

  @Right
  static BiasNetwork ownParameter(BiasNetwork network, List<Samples> batches, double learningRate) {
    for (int i = 0; i < batches.size(); i++) {
      network = kata.stage5.Bias.epoch(network, batches.get(i), learningRate);
    }
    return network;
  }

  @Right
  static BiasNetwork reduced(BiasNetwork network, List<Samples> batches, double learningRate) {
    return batches.stream()
        .reduce(
            network,
            (moved, batch) -> kata.stage5.Bias.epoch(moved, batch, learningRate),
            (one, other) -> other);
  }

  @Right
  static BiasNetwork firstThenTheRest(
      BiasNetwork network, List<Samples> batches, double learningRate) {
    return batches.isEmpty()
        ? network
        : firstThenTheRest(
            kata.stage5.Bias.epoch(network, batches.get(0), learningRate),
            batches.subList(1, batches.size()),
            learningRate);
  }

  @Right
  static BiasNetwork downhillPartByPart(
      BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork moved = network;
    for (Samples batch : batches) {
      moved = Oracle.sum(1, moved, learningRate, Oracle.downhill(moved, batch));
    }
    return moved;
  }

  @Right
  static BiasNetwork iterated(BiasNetwork network, List<Samples> batches, double learningRate) {
    BiasNetwork[] moved = {network};
    batches.forEach(batch -> moved[0] = kata.stage5.Bias.epoch(moved[0], batch, learningRate));
    return moved[0];
  }
}
