package kata.relation;

import java.util.Optional;

/** One way in which wrong answers may have to do with the right ones. */
@FunctionalInterface
interface Relation {

  /** What holds in every call in which this part is wrong; empty if it is not this. */
  Optional<String> words(Seen seen);
}
