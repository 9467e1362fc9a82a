package kata.stage6;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.Samples;
import kata.engine.Right;
import kata.engine.Working;
import kata.engine.Wrong;
import kata.relation.Parts;
import kata.testing.Oracle;

/** Answers to step 6.2: wrong ones with what to say about them, and right ones in other words. */
final class Step2_SplitAnswers {

  private Step2_SplitAnswers() {}

  @Working("A batch begins every so many samples, and the last one ends where the samples end.")
  static Map<String, Object> parts(Samples samples, int size) {
    int count = samples.inputs().rows();
    return Parts.of(
        "the number of samples",
        count,
        "the number of batches",
        Oracle.split(samples, size).size());
  }

  @Wrong(
      "The samples that are left over at the end are in no batch, so the network "
          + "never sees them.")
  static List<Samples> restDropped(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from + size <= count; from += size) {
      batches.add(Oracle.slice(samples, from, from + size));
    }
    return batches;
  }

  @Wrong(
      "There is always one batch more than full ones, even if no sample is left " + "over for it.")
  static List<Samples> oneMore(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int i = 0; i <= count / size; i++) {
      batches.add(Oracle.slice(samples, i * size, Math.min(i * size + size, count)));
    }
    return batches;
  }

  @Wrong(
      "With fewer samples than a batch may have there is no batch at all, and "
          + "nothing would be learnt.")
  static List<Samples> nothingIfTooFew(Samples samples, int size) {
    int count = samples.inputs().rows();
    return size > count ? List.of() : Oracle.split(samples, size);
  }

  @Wrong("The size was taken for the number of batches. It says how many samples a " + "batch has.")
  static List<Samples> sizeAsNumber(Samples samples, int size) {
    int count = samples.inputs().rows();
    return Oracle.split(samples, (count + size - 1) / size);
  }

  @Wrong("The last batch was filled up with samples that the batch before it already " + "has.")
  static List<Samples> filledFromBefore(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from += size) {
      batches.add(
          Oracle.slice(
              samples, Math.max(0, Math.min(from, count - size)), Math.min(from + size, count)));
    }
    return batches;
  }

  @Wrong("The last batch was filled up with the first samples, which are in a batch already.")
  static List<Samples> filledFromTheStart(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from += size) {
      int[] rows = new int[size];
      for (int i = 0; i < size; i++) {
        rows[i] = (from + i) % count;
      }
      batches.add(Oracle.rows(samples, rows));
    }
    return batches;
  }

  @Wrong(
      "What is left over was added to the last full batch, which is now too "
          + "large. It makes a smaller batch of its own.")
  static List<Samples> restIntoTheLast(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    int full = Math.max(1, count / size);
    for (int i = 0; i < full; i++) {
      batches.add(Oracle.slice(samples, i * size, i == full - 1 ? count : i * size + size));
    }
    return batches;
  }

  @Wrong(
      "The batches overlap: each begins one sample after the one before. A sample "
          + "belongs to one batch only.")
  static List<Samples> sliding(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from++) {
      batches.add(Oracle.slice(samples, from, Math.min(from + size, count)));
    }
    return batches;
  }

  @Wrong("Each batch has one sample too many, the first of the next batch.")
  static List<Samples> endIncluded(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from += size) {
      batches.add(Oracle.slice(samples, from, Math.min(from + size + 1, count)));
    }
    return batches;
  }

  @Wrong(
      "The samples were given to the batches one by one, in turn. A batch has samples that "
          + "stand one after the other.")
  static List<Samples> dealt(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    int hands = (count + size - 1) / size;
    for (int hand = 0; hand < hands; hand++) {
      int first = hand;
      batches.add(
          Oracle.rows(
              samples, IntStream.range(0, count).filter(row -> row % hands == first).toArray()));
    }
    return batches;
  }

  @Wrong("Every sample is a batch of its own: the size is not used.")
  static List<Samples> oneByOne(Samples samples, int size) {
    return Oracle.split(samples, 1);
  }

  @Wrong("All samples are in one batch: the size is not used.")
  static List<Samples> allInOne(Samples samples, int size) {
    return List.of(samples);
  }

  @Wrong("The batches come in the wrong order: the first samples belong to the first " + "batch.")
  static List<Samples> turned(Samples samples, int size) {
    List<Samples> batches = new ArrayList<>(Oracle.split(samples, size));
    Collections.reverse(batches);
    return batches;
  }

  @Wrong("The last batch reaches beyond the last sample. It may be smaller than the " + "others.")
  static List<Samples> beyondTheEnd(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from += size) {
      batches.add(Oracle.slice(samples, from, from + size));
    }
    return batches;
  }

  @Wrong("The inputs are cut, but every batch got the targets of the first samples.")
  static List<Samples> firstTargets(Samples samples, int size) {
    List<Samples> batches = new ArrayList<>();
    for (Samples batch : Oracle.split(samples, size)) {
      batches.add(
          new Samples(batch.inputs(), Oracle.slice(samples, 0, batch.inputs().rows()).targets()));
    }
    return batches;
  }

  @Wrong("Only the first batch is here.")
  static List<Samples> firstOnly(Samples samples, int size) {
    return Oracle.split(samples, size).subList(0, 1);
  }

  @Wrong("The small batch comes first. It is the last one that may be smaller.")
  static List<Samples> smallFirst(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    int rest = count % size;
    if (rest > 0) {
      batches.add(Oracle.slice(samples, 0, rest));
    }
    for (int from = rest; from < count; from += size) {
      batches.add(Oracle.slice(samples, from, from + size));
    }
    return batches;
  }

  @Wrong(
      "The longer side of the table was cut. There can be fewer samples than inputs: the samples "
          + "are the rows.")
  static List<Samples> longerSide(Samples samples, int size) {
    int count = Math.max(samples.inputs().rows(), samples.inputs().columns());
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from += size) {
      batches.add(Oracle.slice(samples, from, Math.min(from + size, count)));
    }
    return batches;
  }

  @Right
  static List<Samples> loops(Samples samples, int size) {
    return Oracle.split(samples, size);
  }

  @Right
  static List<Samples> withReorder(Samples samples, int size) {
    int count = samples.inputs().rows();
    List<Samples> batches = new ArrayList<>();
    for (int from = 0; from < count; from += size) {
      batches.add(
          MiniBatch.reorder(
              samples, IntStream.range(from, Math.min(from + size, count)).toArray()));
    }
    return batches;
  }

  @Right
  static List<Samples> countedUp(Samples samples, int size) {
    int count = samples.inputs().rows();
    int batches = (int) Math.ceil((double) count / size);
    return IntStream.range(0, batches)
        .mapToObj(i -> Oracle.slice(samples, i * size, Math.min(count, (i + 1) * size)))
        .toList();
  }

  @Right
  static List<Samples> firstThenTheRest(Samples samples, int size) {
    int count = samples.inputs().rows();
    if (count <= size) {
      return List.of(samples);
    }
    List<Samples> batches =
        new LinkedList<>(firstThenTheRest(Oracle.slice(samples, size, count), size));
    batches.add(0, Oracle.slice(samples, 0, size));
    return batches;
  }

  @Right
  static List<Samples> groupedByBatch(Samples samples, int size) {
    return IntStream.range(0, samples.inputs().rows())
        .boxed()
        .collect(Collectors.groupingBy(row -> row / size, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(rows -> Oracle.slice(samples, rows.get(0), rows.get(rows.size() - 1) + 1))
        .toList();
  }
}
