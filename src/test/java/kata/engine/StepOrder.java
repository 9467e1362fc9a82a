package kata.engine;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.step.StepId;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Puts the test classes into the order of their steps, in Jupiter and in jqwik alike. By name,
 * stage 10 would come before stage 2, and take the blame for its endless loops.
 */
public final class StepOrder implements PostDiscoveryFilter {

  private static final Pattern STAGE = Pattern.compile("kata\\.stage(\\d+)\\..*");

  /** Names of test classes: those of no stage first, a stage's training after its steps. */
  public static final Comparator<String> OF_NAMES =
      Comparator.comparing(StepOrder::place).thenComparing(Comparator.naturalOrder());

  private static StepId place(String name) {
    return StepId.ofTest(name).orElseGet(() -> afterSteps(name));
  }

  private static StepId afterSteps(String name) {
    Matcher stage = STAGE.matcher(name);
    return stage.matches() ? StepId.fullRun(Integer.parseInt(stage.group(1))) : StepId.GIVEN;
  }

  /** An engine's root is seen before its classes, and they are still to be run. */
  @Override
  public FilterResult apply(TestDescriptor tests) {
    if (tests.isRoot()) {
      tests.orderChildren(
          classes ->
              classes.stream().sorted(Comparator.comparing(StepOrder::name, OF_NAMES)).toList());
    }
    return FilterResult.included("");
  }

  private static String name(TestDescriptor test) {
    TestSource source = test.getSource().orElse(null);
    return source instanceof ClassSource type ? type.getClassName() : "";
  }
}
