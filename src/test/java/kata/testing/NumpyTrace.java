package kata.testing;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import kata.BiasNetwork;
import kata.Deltas;
import kata.Forward;
import kata.Matrix;

/**
 * What NumPy computed at some epochs of the article's two scripts, to full precision. Nothing of it
 * was ever produced by this project's own code.
 */
public final class NumpyTrace {

  /** One traced epoch; without bias the biases are 0. */
  public record Epoch(
      int number, BiasNetwork before, Forward forward, Deltas deltas, BiasNetwork after) {

    /** How far a long run may drift from NumPy's by rounding alone. */
    public double tolerance() {
      return number <= 2 ? 1e-12 : number <= 1000 ? 1e-10 : 1e-9;
    }
  }

  private static final Gson GSON = new Gson();

  private final JsonObject trace;

  private NumpyTrace(String name) {
    try (Reader reader =
        new InputStreamReader(
            NumpyTrace.class.getResourceAsStream("/golden/" + name), StandardCharsets.UTF_8)) {
      trace = GSON.fromJson(reader, JsonObject.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  public static NumpyTrace withoutBias() {
    return new NumpyTrace("trace-without-bias.json");
  }

  public static NumpyTrace withBias() {
    return new NumpyTrace("trace-with-bias.json");
  }

  public BiasNetwork start() {
    return network(trace.getAsJsonObject("start"));
  }

  public double learningRate() {
    return trace.get("learningRate").getAsDouble();
  }

  /** The traced epochs: 0, 1, 2, 10, 100, 1000, 9999 and 10000. */
  public List<Epoch> epochs() {
    List<JsonObject> traced =
        StreamSupport.stream(trace.getAsJsonArray("epochs").spliterator(), false)
            .map(epoch -> epoch.getAsJsonObject())
            .toList();
    return traced.stream().map(epoch -> epoch(epoch, traced)).toList();
  }

  /** The weights before an epoch are traced only where the epoch before it is. */
  private Epoch epoch(JsonObject epoch, List<JsonObject> traced) {
    int number = epoch.get("epoch").getAsInt();
    BiasNetwork before =
        traced.stream()
            .filter(other -> other.get("epoch").getAsInt() == number - 1)
            .findFirst()
            .map(other -> network(other.getAsJsonObject("after")))
            .orElse(number == 0 ? start() : null);
    return new Epoch(
        number,
        before,
        new Forward(matrix(epoch, "hiddenOutputs"), matrix(epoch, "predictions")),
        new Deltas(matrix(epoch, "deltaHidden"), matrix(epoch, "deltaOutput")),
        network(epoch.getAsJsonObject("after")));
  }

  private static BiasNetwork network(JsonObject weights) {
    Matrix hidden = matrix(weights, "weightsInputHidden");
    Matrix output = matrix(weights, "weightsHiddenOutput");
    boolean biased = weights.has("biasHidden");
    return new BiasNetwork(
        hidden,
        output,
        biased ? matrix(weights, "biasHidden") : Oracle.zeros(1, hidden.columns()),
        biased ? matrix(weights, "biasOutput") : Oracle.zeros(1, output.columns()));
  }

  private static Matrix matrix(JsonObject parts, String name) {
    return Matrix.of(GSON.fromJson(parts.get(name), double[][].class));
  }
}
