package kata.demo;

import java.util.List;
import kata.EpochListener;
import kata.Network;
import kata.Samples;
import kata.article.Trainer;
import kata.stage4.Backprop;

/** The 2-3-1 network without bias, trained on XOR. */
public final class Stage4 implements Demo {

  @Override
  public List<String> lines() {
    Network start = Trainer.startWithoutBias(Trainer.SEED);
    Learning learning =
        new Learning(
            "(see it: mvn compile exec:java -Drun=play)",
            inputs -> start.forward(inputs).predictions());
    EpochListener watch =
        (epoch, network) ->
            learning.watch(epoch, network.forward(Samples.XOR.inputs()).predictions());
    Network trained = Backprop.train(start, Samples.XOR, 0.6, Learning.EPOCHS, watch);
    return learning.lines(inputs -> trained.forward(inputs).predictions());
  }
}
