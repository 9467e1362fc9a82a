package kata.relation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kata.Matrix;
import kata.relation.Seen.Entry;

/** Where the answers went through the sigmoid: what the weighted sums before it have in common. */
final class BeforeSigmoid implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    boolean isSquashed =
        seen.fits()
            && Terms.names(seen).anyMatch(name -> name.contains("weighted sum"))
            && seen.all().stream().allMatch(e -> isOutput(e.right()) && isOutput(e.got()));
    if (!isSquashed) {
      return Optional.empty();
    }
    Seen sums = new Seen(seen.probe(), seen.part(), before(seen.all()), before(seen.wrong()));
    return Stream.<Relation>of(
            new WhichFactor(), WhichOther::term, new WhichDifference(), WhichOther::pair)
        .flatMap(relation -> relation.words(sums).stream())
        .findFirst()
        .map(Words::beforeSigmoid);
  }

  private static boolean isOutput(Matrix matrix) {
    return Numbers.indices(matrix)
        .mapToDouble(i -> Numbers.at(matrix, i))
        .allMatch(entry -> entry > 1e-6 && entry < 1 - 1e-6);
  }

  private static List<Entry> before(List<Entry> entries) {
    return entries.stream()
        .map(e -> new Entry(e.tried(), sums(e.right()), sums(e.got()), null, e.terms()))
        .toList();
  }

  private static Matrix sums(Matrix outputs) {
    return outputs.map(output -> Math.log(output / (1 - output)));
  }
}
