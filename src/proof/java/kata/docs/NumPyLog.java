package kata.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kata.testing.TrainingLogs;

/**
 * What NumPy printed for one of the source article's scripts.
 *
 * @param text all of it
 */
record NumPyLog(String text) {

  static NumPyLog withoutBias() {
    return of(TrainingLogs.WITHOUT_BIAS);
  }

  static NumPyLog withBias() {
    return of(TrainingLogs.WITH_BIAS);
  }

  private static NumPyLog of(Path approved) {
    try {
      return new NumPyLog(Files.readString(approved));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

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
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
