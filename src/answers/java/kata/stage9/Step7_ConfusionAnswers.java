package kata.stage9;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;

/** Answers to step 9.7: wrong ones with what to say about them, and right ones in other words. */
final class Step7_ConfusionAnswers {

  private Step7_ConfusionAnswers() {}

  @Working(
      "A sample counts 1 in the row of what it is and the column of what it was taken " + "for.")
  static Map<String, Object> parts(int[] actual, int[] chosen, int count) {
    return Parts.of("samples", actual.length, "rows and columns", count);
  }

  private static int[][] right(int[] actual, int[] chosen, int count) {
    int[][] table = new int[count][count];
    for (int sample = 0; sample < actual.length; sample++) {
      table[actual[sample]][chosen[sample]]++;
    }
    return table;
  }

  @Wrong("Rows and columns are exchanged: the row is what a sample is, the column what was chosen.")
  static int[][] exchanged(int[] actual, int[] chosen, int count) {
    return right(chosen, actual, count);
  }

  @Wrong("Samples whose class was chosen are not counted. They belong on the diagonal.")
  static int[][] mistakesAlone(int[] actual, int[] chosen, int count) {
    int[][] table = right(actual, chosen, count);
    IntStream.range(0, count).forEach(i -> table[i][i] = 0);
    return table;
  }

  @Wrong(
      "Only samples whose class was chosen are counted. The mistakes belong beside the diagonal.")
  static int[][] rightAlone(int[] actual, int[] chosen, int count) {
    int[][] table = new int[count][count];
    int[][] all = right(actual, chosen, count);
    IntStream.range(0, count).forEach(i -> table[i][i] = all[i][i]);
    return table;
  }

  @Wrong("A 1 stands wherever there is such a sample. How many there are is what counts.")
  static int[][] marked(int[] actual, int[] chosen, int count) {
    return Arrays.stream(right(actual, chosen, count))
        .map(row -> IntStream.of(row).map(cell -> Math.min(cell, 1)).toArray())
        .toArray(int[][]::new);
  }

  @Wrong(
      "All rows are one and the same array, so each sample is counted in every row. Each row needs an"
          + " array of its own.")
  static int[][] oneArrayForAll(int[] actual, int[] chosen, int count) {
    int[][] table = new int[count][];
    Arrays.fill(table, new int[count]);
    for (int sample = 0; sample < actual.length; sample++) {
      table[actual[sample]][chosen[sample]]++;
    }
    return table;
  }

  @Wrong("Mistakes are counted at both places, mirrored. A 3 taken for an 8 is no 8 taken for a 3.")
  static int[][] mirrored(int[] actual, int[] chosen, int count) {
    int[][] table = right(actual, chosen, count);
    for (int sample = 0; sample < actual.length; sample++) {
      if (actual[sample] != chosen[sample]) {
        table[chosen[sample]][actual[sample]]++;
      }
    }
    return table;
  }

  @Wrong("The last sample is not counted.")
  static int[][] withoutTheLast(int[] actual, int[] chosen, int count) {
    int last = actual.length - 1;
    return right(Arrays.copyOf(actual, last), Arrays.copyOf(chosen, last), count);
  }

  @Wrong("The first sample is not counted.")
  static int[][] withoutTheFirst(int[] actual, int[] chosen, int count) {
    return right(
        Arrays.copyOfRange(actual, 1, actual.length),
        Arrays.copyOfRange(chosen, 1, chosen.length),
        count);
  }

  @Wrong("The table is as large as the largest class that occurs. It is count x count.")
  static int[][] asLargeAsNeeded(int[] actual, int[] chosen, int count) {
    int largest = IntStream.concat(IntStream.of(actual), IntStream.of(chosen)).max().orElse(0);
    return right(actual, chosen, largest + 1);
  }

  @Wrong(
      "The arrays were sorted, so a sample meets another one's choice. At one index of both stands one"
          + " sample, and what is handed in stays as it is.")
  static int[][] sorted(int[] actual, int[] chosen, int count) {
    Arrays.sort(actual);
    Arrays.sort(chosen);
    return right(actual, chosen, count);
  }

  @Wrong("Nothing is counted: the table is empty.")
  static int[][] empty(int[] actual, int[] chosen, int count) {
    return new int[count][count];
  }

  @Wrong("The chosen class is written into the table. What belongs there is how many samples.")
  static int[][] classesInstead(int[] actual, int[] chosen, int count) {
    int[][] table = new int[count][count];
    for (int sample = 0; sample < actual.length; sample++) {
      table[actual[sample]][chosen[sample]] = chosen[sample];
    }
    return table;
  }

  @Wrong("Both are taken from `actual`, so everything is on the diagonal, as if all were right.")
  static int[][] actualTwice(int[] actual, int[] chosen, int count) {
    return right(actual, actual, count);
  }

  @Wrong("Both are taken from `chosen`, so everything is on the diagonal, as if all were right.")
  static int[][] chosenTwice(int[] actual, int[] chosen, int count) {
    return right(chosen, chosen, count);
  }

  @Right
  static int[][] loop(int[] actual, int[] chosen, int count) {
    return right(actual, chosen, count);
  }

  @Right
  static int[][] stream(int[] actual, int[] chosen, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            row ->
                IntStream.range(0, count)
                    .map(
                        column ->
                            (int)
                                IntStream.range(0, actual.length)
                                    .filter(i -> actual[i] == row && chosen[i] == column)
                                    .count())
                    .toArray())
        .toArray(int[][]::new);
  }

  @Right
  static int[][] inOneRow(int[] actual, int[] chosen, int count) {
    int[] cells = new int[count * count];
    for (int sample = 0; sample < actual.length; sample++) {
      cells[actual[sample] * count + chosen[sample]] += 1;
    }
    return IntStream.range(0, count)
        .mapToObj(row -> Arrays.copyOfRange(cells, row * count, (row + 1) * count))
        .toArray(int[][]::new);
  }
}
