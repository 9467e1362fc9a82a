package kata.demo;

import java.util.List;

/**
 * What a learner's finished stage can do, computed by the stage itself. The class for stage N is
 * called {@code kata.demo.StageN}, and is found by that name.
 */
@FunctionalInterface
public interface Demo {

  /** At most ten lines of at most 80 characters. */
  List<String> lines();
}
