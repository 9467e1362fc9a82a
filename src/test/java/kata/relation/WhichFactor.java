package kata.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kata.relation.Seen.Entry;
import kata.relation.Seen.View;

/** All entries are so many times what they should be, or all steps. */
final class WhichFactor implements Relation {

  @Override
  public Optional<String> words(Seen seen) {
    List<View> stepFirst = new ArrayList<>(seen.views());
    Collections.reverse(stepFirst);
    return stepFirst.stream().flatMap(view -> words(view).stream()).findFirst();
  }

  private static Optional<String> words(View view) {
    return Factor.words(view.entries(), Factor.ANY, view.expected(), Entry::right)
        .or(() -> Factor.constant(view.entries()).map(times -> times + view.expected()))
        .map(view.sentence());
  }
}
