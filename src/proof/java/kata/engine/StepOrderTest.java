package kata.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kata.rejudge.StepTests;
import kata.step.StepId;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Steps are judged in their order, whatever their classes are called. */
class StepOrderTest {

  @Test
  void stagesOfTwoDigitsComeAfterThoseOfOne() {
    List<String> inOrder =
        List.of(
            "kata.MatrixTest",
            "kata.stage2.Step1_ATest",
            "kata.stage2.Step10_BTest",
            "kata.stage2.TrainingTest",
            "kata.stage10.Step1_CTest");
    List<String> names = new ArrayList<>(inOrder);
    Collections.sort(names);
    assertThat(names).isNotEqualTo(inOrder);
    names.sort(StepOrder.OF_NAMES);
    assertThat(names).isEqualTo(inOrder);
  }

  @Test
  void bothEnginesKeepTheOrderOfTheSteps() {
    List<ClassSelector> last = new ArrayList<>();
    StepTests.all().keySet().forEach(test -> last.add(0, selectClass(StepTests.type(test))));
    TestPlan plan =
        LauncherFactory.create()
            .discover(LauncherDiscoveryRequestBuilder.request().selectors(last).build());
    List<List<StepId>> engines =
        plan.getRoots().stream()
            .map(root -> steps(plan.getChildren(root).stream()))
            .filter(steps -> !steps.isEmpty())
            .toList();
    List<StepId> inOrder = List.copyOf(StepTests.all().values());
    assertThat(engines).containsExactly(inOrder, inOrder);
  }

  private static List<StepId> steps(Stream<TestIdentifier> classes) {
    return classes
        .map(test -> ((ClassSource) test.getSource().orElseThrow()).getClassName())
        .flatMap(name -> StepId.ofTest(name).stream())
        .toList();
  }
}
