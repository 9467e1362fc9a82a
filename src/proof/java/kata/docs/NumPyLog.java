package kata.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import kata.testing.TrainingLogs;

/**
 * What NumPy printed for one of the source article's scripts.
 *
 * @param approved the file in which it is
 */
record NumPyLog(Path approved) {

  static final NumPyLog WITHOUT_BIAS = new NumPyLog(TrainingLogs.WITHOUT_BIAS);
  static final NumPyLog WITH_BIAS = new NumPyLog(TrainingLogs.WITH_BIAS);

  /** The MAE of each line, as printed. */
  List<String> errors() {
    return all("Epoch \\d+ \\| MAE: (.*)");
  }

  /** The epoch of each line. */
  List<Integer> epochs() {
    return all("Epoch (\\d+) ").stream().map(Integer::valueOf).toList();
  }

  String finalError() {
    return all("Final Error \\(MAE\\): (.*)").get(0);
  }

  /** The final answers to the four samples. */
  List<Double> predictions() {
    return all("\\[([\\d.e-]+) ?]").stream().map(Double::valueOf).toList();
  }

  private List<String> all(String pattern) {
    try {
      String text = Files.readString(approved);
      return Pattern.compile(pattern).matcher(text).results().map(one -> one.group(1)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
