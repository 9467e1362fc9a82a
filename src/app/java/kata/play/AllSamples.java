package kata.play;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kata.Matrix;
import kata.Samples;
import kata.play.Call.Mark;
import kata.play.Call.Value;
import kata.stage6.MiniBatch;
import kata.training.Model;
import kata.training.MomentumModel;
import kata.training.Training;
import kata.training.TrainingConfig;

/** The part of a walk that the samples go together: the epoch that this training makes. */
final class AllSamples {

  /** The others are alike. */
  private static final int MOST_BATCHES = 4;

  private final TraceRecorder script;
  private final Training moment;
  private final TrainingConfig setting;
  private final Model model;

  AllSamples(TraceRecorder script, Training moment) {
    this.script = script;
    this.moment = moment;
    setting = moment.setting();
    model = moment.model();
  }

  void walk() {
    script.begin("together");
    if (setting.hasBatches()) {
      batches();
    } else {
      new OneStep(script, setting, model, moment.samples(), "all samples").walk();
    }
  }

  private void batches() {
    List<Samples> batches = split(reordered());
    Model moved = model;
    for (int i = 0; i < batches.size(); i++) {
      Samples batch = batches.get(i);
      if (i < MOST_BATCHES) {
        String name = "batch %s of %s".formatted(i + 1, batches.size());
        script.begin(name);
        new OneStep(script, setting, moved, batch, name).walk();
      }
      moved = moved.next(batch, setting.rate());
    }
    script.begin("epoch");
    if (!(model instanceof MomentumModel)) {
      epoch(batches);
    }
  }

  private Samples reordered() {
    int[] order = moment.order();
    Matrix rows = Matrix.of(1, order.length, (row, i) -> order[i]);
    return samples(script.call("6.1", "MiniBatch.reorder", "all samples"), moment.samples())
        .with("order", rows)
        .parts(
            () -> MiniBatch.reorder(moment.samples(), order),
            result ->
                List.of(
                    new Value("inputs", result.inputs()), new Value("targets", result.targets())));
  }

  private List<Samples> split(Samples reordered) {
    return samples(script.call("6.2", "MiniBatch.split", "all samples"), reordered)
        .with("size", (double) setting.batch())
        .parts(() -> MiniBatch.split(reordered, setting.batch()), AllSamples::parts);
  }

  static TraceRecorder.Line samples(TraceRecorder.Line line, Samples samples) {
    return line.with("inputs", samples.inputs()).with("targets", samples.targets());
  }

  private static List<Value> parts(List<Samples> batches) {
    List<Value> parts = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      parts.add(new Value("inputs of batch " + (i + 1), batches.get(i).inputs()));
      parts.add(new Value("targets of batch " + (i + 1), batches.get(i).targets()));
    }
    return parts;
  }

  /** All batches in one call. */
  private void epoch(List<Samples> batches) {
    TraceRecorder.Line line = script.call("6.3", "MiniBatch.epoch", "all batches");
    OneStep.parts(model).forEach(part -> line.with(part.name(), part.value()));
    line.with("batches", (double) batches.size())
        .with("learningRate", setting.rate())
        .parts(
            () -> model.next(batches, setting.rate()),
            OneStep::parts,
            moved -> moves(model, moved));
  }

  /** How far each weight and bias went. */
  static List<Mark> moves(Model before, Model after) {
    List<Mark> marks = new ArrayList<>();
    for (int layer = 0; layer < before.weights().size(); layer++) {
      Matrix steps = after.weights().get(layer).minus(before.weights().get(layer));
      marks.addAll(weights(layer, "step", steps));
    }
    for (int layer = 0; layer < before.biases().size(); layer++) {
      Matrix steps = after.biases().get(layer).minus(before.biases().get(layer));
      marks.addAll(biases(layer, "step", steps));
    }
    return marks;
  }

  static List<Mark> weights(int layer, String what, Matrix values) {
    return IntStream.range(0, values.rows() * values.columns())
        .mapToObj(
            i -> {
              int from = i / values.columns();
              int to = i % values.columns();
              return new Mark(PartNames.weight(layer, from, to), what, values.get(from, to));
            })
        .toList();
  }

  static List<Mark> biases(int layer, String what, Matrix values) {
    return IntStream.range(0, values.columns())
        .mapToObj(to -> new Mark(PartNames.bias(layer, to), what, values.get(0, to)))
        .toList();
  }
}
