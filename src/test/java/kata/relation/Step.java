package kata.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that can be asked again, with other arguments than those of its examples. */
public interface Step {

  /** The names of its arguments. */
  List<String> names();

  /** The parts of the answer that its lesson names, computed from its arguments. */
  Map<String, Object> working(Object[] arguments);

  /** What is right; empty where nobody knows, or where the arguments make no sense. */
  Optional<Object> right(Object[] arguments);

  /** What the learner's code answers; empty if it throws. */
  Optional<Object> got(Object[] arguments);
}
