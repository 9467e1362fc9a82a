package kata.demo;

import java.util.List;
import kata.BiasNetwork;
import kata.Samples;
import kata.article.Trainer;
import kata.stage5.Bias;

/** The 2-3-1 network with bias, trained on XOR. */
public final class Stage5 implements Demo {

  @Override
  public List<String> lines() {
    BiasNetwork start = Trainer.startWithBias(Trainer.SEED);
    Learning learning =
        new Learning(
            "(mvn compile exec:java \"-Drun=play --bias\")",
            inputs -> Bias.forward(start, inputs).predictions());
    BiasNetwork network = start;
    for (int epoch = 0; epoch < Learning.EPOCHS; epoch++) {
      learning.watch(epoch, Bias.forward(network, Samples.XOR.inputs()).predictions());
      network = Bias.epoch(network, Samples.XOR, 0.3);
    }
    BiasNetwork trained = network;
    return learning.lines(inputs -> Bias.forward(trained, inputs).predictions());
  }
}
