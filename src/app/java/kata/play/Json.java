package kata.play;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.Writer;
import java.util.function.Function;
import kata.Matrix;
import kata.training.Dataset;
import kata.training.Problem;
import kata.training.WeightInit;

/** Writes what the page reads. Numbers keep all their digits. */
final class Json {

  private static final Gson GSON =
      new GsonBuilder()
          .serializeNulls()
          .registerTypeAdapter(Matrix.class, as(Json::rows))
          .registerTypeAdapter(Double.class, as(Json::number))
          .registerTypeAdapter(double.class, as(Json::number))
          .registerTypeAdapter(Dataset.class, as(Json::text))
          .registerTypeAdapter(WeightInit.class, as(Json::text))
          .registerTypeAdapter(Problem.class, helpful())
          .create();

  private Json() {}

  /** The text, safe inside a script element, too: no {@code <} stands in it. */
  static String of(Object value) {
    return GSON.toJson(value);
  }

  /** The same, written as it is made. */
  static void write(Object value, Writer out) {
    GSON.toJson(value, out);
  }

  private static <T> JsonSerializer<T> as(Function<T, JsonElement> written) {
    return (value, type, context) -> written.apply(value);
  }

  private static JsonSerializer<Problem> helpful() {
    return (trouble, type, context) -> context.serialize(Help.of(trouble));
  }

  private static JsonElement rows(Matrix matrix) {
    JsonArray rows = new JsonArray(matrix.rows());
    for (int row = 0; row < matrix.rows(); row++) {
      JsonArray entries = new JsonArray(matrix.columns());
      for (int column = 0; column < matrix.columns(); column++) {
        entries.add(number(matrix.get(row, column)));
      }
      rows.add(entries);
    }
    return rows;
  }

  /** JSON has no word for NaN; the page shows the text as it is. */
  private static JsonPrimitive number(Double number) {
    return Double.isFinite(number)
        ? new JsonPrimitive(number)
        : new JsonPrimitive(Double.toString(number));
  }

  private static JsonPrimitive text(Object value) {
    return new JsonPrimitive(value.toString());
  }
}
