package kata.rejudge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kata.engine.Recorder;
import kata.guard.Guard;
import kata.report.TestRun;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Judges a version of the steps with the learners' own tests, inside this program. */
public final class Rejudge {

  /** One for all, since each has a thread; not the one of a run around these. */
  private static final Guard GUARD = new Guard();

  private Rejudge() {}

  /**
   * @param replaced class files to use in place of those on the class path
   * @param tests the names of the test classes
   */
  public static TestRun judge(Map<String, byte[]> replaced, List<String> tests)
      throws ClassNotFoundException {
    Recorder recorder = Recorder.inMemory(GUARD);
    judge(new ReloadingClassLoader(replaced), tests, Map.of(), recorder);
    return recorder.results();
  }

  /** Judges, and lets the recorder say what came out. */
  public static void judge(
      ReloadingClassLoader loader,
      List<String> tests,
      Map<String, String> settings,
      Recorder recorder)
      throws ClassNotFoundException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    List<ClassSelector> selectors = new ArrayList<>();
    for (String test : tests) {
      selectors.add(selectClass(loader.loadClass(test)));
    }
    try {
      thread.setContextClassLoader(loader);
      LauncherFactory.create(configuration()).execute(request(selectors, settings), recorder);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Listeners registered for everybody would write over the outer run's recording. */
  private static LauncherConfig configuration() {
    return LauncherConfig.builder()
        .enableTestExecutionListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .build();
  }

  private static LauncherDiscoveryRequest request(
      List<ClassSelector> selectors, Map<String, String> settings) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(selectors)
        .configurationParameters(settings)
        .build();
  }
}
