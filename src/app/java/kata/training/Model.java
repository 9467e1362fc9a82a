package kata.training;

import java.util.List;
import java.util.stream.Stream;
import kata.Matrix;
import kata.Samples;
import kata.article.StartWeights;

/** What a training moves; each move is made by the compiled stages and gives another model. */
public sealed interface Model permits PlainModel, BiasModel, MomentumModel, LayerModel {

  /** The start of a setting, drawn in the order of the article: first weights, then biases. */
  static Model start(TrainingConfig setting) {
    StartWeights drawn = setting.start().from(setting.seed());
    int inputs = setting.data().inputs();
    if (setting.hidden() == 0) {
      return new LayerModel(drawn.layer(inputs, 1), drawn.layer(1, 1));
    }
    if (!setting.bias()) {
      return new PlainModel(drawn.withoutBias(inputs, setting.hidden()));
    }
    BiasModel start = new BiasModel(drawn.withBias(inputs, setting.hidden()));
    return setting.momentum() > 0 ? MomentumModel.atRest(start, setting.momentum()) : start;
  }

  /**
   * What the neurons of each layer answer, from the first layer after the inputs on.
   *
   * @param inputs samples x inputs
   * @return for each layer samples x neurons
   */
  List<Matrix> answers(Matrix inputs);

  /**
   * What it answers.
   *
   * @param inputs samples x inputs
   * @return samples x 1
   */
  default Matrix predictions(Matrix inputs) {
    List<Matrix> answers = answers(inputs);
    return answers.get(answers.size() - 1);
  }

  /** After one step, for which all these samples speak. */
  Model next(Samples samples, double rate);

  /** After one step for each batch, each from where the one before it led. */
  default Model next(List<Samples> batches, double rate) {
    Model moved = this;
    for (Samples batch : batches) {
      moved = moved.next(batch, rate);
    }
    return moved;
  }

  /** The weights of each layer, from the inputs on: neurons they come from x neurons they go to. */
  List<Matrix> weights();

  /** The biases of each layer, 1 x neurons; empty if there are none. */
  List<Matrix> biases();

  /** The weights of each layer, then the biases of each layer. */
  default List<Matrix> parts() {
    return Stream.of(weights(), biases()).flatMap(List::stream).toList();
  }

  /** The same network with other weights and biases, and without momentum. */
  Model with(List<Matrix> parts);

  /** The same network with other weights and biases; what momentum it has it keeps. */
  default Model movedTo(List<Matrix> parts) {
    return with(parts);
  }
}
