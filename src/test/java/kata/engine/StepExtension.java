package kata.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kata.NotWritten;
import kata.guard.Deadline;
import kata.guard.ExitCallScanner;
import kata.guard.FailureWords;
import kata.guard.Guard;
import kata.guard.NotJudged;
import kata.step.StepId;
import kata.step.StepStatus;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Puts the guard around every test of a step, in Jupiter and in jqwik alike. */
public final class StepExtension
    implements InvocationInterceptor, AroundTryHook, SkipExecutionHook {

  /** The lowest stage whose full training is made; the others wait for a run that has the time. */
  public static final String FULL_RUNS_FROM = "kata.full.runs.from";

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext extension)
      throws Throwable {
    Class<?> test = context.getTargetClass();
    FullRun run = context.getExecutable().getAnnotation(FullRun.class);
    Optional<StepId> step = StepId.ofTest(test.getName());
    if (run != null) {
      int from = extension.getConfigurationParameter(FULL_RUNS_FROM, Integer::valueOf).orElse(0);
      fullRun(run, run.afterStage() < from ? StepExtension::waiting : invocation::proceed);
    } else if (step.isPresent()) {
      guarded(step.get(), test, invocation::proceed);
    } else {
      invocation.proceed();
    }
  }

  private static void fullRun(FullRun run, Guard.Body<Void> body) {
    try {
      CurrentRun.innermost().requireDone(run.afterStage());
      StepId id = StepId.fullRun(run.afterStage());
      call(id, run.isShort() ? Deadline.SHORT_RUN : Deadline.FULL_RUN, body);
    } catch (Throwable failed) {
      throw StepFailure.of(run, failed);
    }
  }

  private static Void waiting() {
    throw new NotJudged(StepStatus.WAITING, "is made as soon as nothing is typed");
  }

  private static <T> T call(StepId step, Deadline deadline, Guard.Body<T> body) throws Throwable {
    LimitedOutput.startCall();
    EmptyInput.startCall();
    return CurrentRun.innermost().guard().call(step, deadline, body);
  }

  /** What a finished stage's code can do; nothing where nobody wrote down how to show it. */
  static List<String> show(int stage) {
    try {
      ClassLoader judged = Thread.currentThread().getContextClassLoader();
      Class<?> show = Class.forName("kata.demo.Stage" + stage, true, judged);
      return call(StepId.fullRun(stage), Deadline.FULL_RUN, () -> lines(show));
    } catch (ClassNotFoundException none) {
      return List.of();
    } catch (NotWritten stub) {
      String words = "What this stage can do is shown beside step %s, which is not written yet.";
      return List.of(words.formatted(stub.step()));
    } catch (Throwable failed) {
      return List.of("What this stage can do could not be shown: " + failed);
    }
  }

  /** By reflection: the classes that are judged may come from another loader. */
  private static List<String> lines(Class<?> show) throws Throwable {
    Object shown = show.getConstructor().newInstance();
    try {
      List<?> lines = (List<?>) show.getMethod("lines").invoke(shown);
      return lines.stream().map(String::valueOf).toList();
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor executor, List<Object> parameters) throws Throwable {
    Class<?> test = context.containerClass();
    Optional<StepId> step = StepId.ofTest(test.getName());
    if (step.isEmpty()) {
      return executor.execute(parameters);
    }
    try {
      TryExecutionResult result = guarded(step.get(), test, () -> executor.execute(parameters));
      return result.isFalsified() && result.throwable().isPresent()
          ? TryExecutionResult.falsified(StepFailure.of(test, result.throwable().get()))
          : result;
    } catch (StepFailure failure) {
      return TryExecutionResult.falsified(failure);
    }
  }

  private static <T> T guarded(StepId step, Class<?> test, Guard.Body<T> body) {
    try {
      refuseExits(step, test);
      return call(step, Deadline.TEST, body);
    } catch (Throwable failed) {
      throw StepFailure.of(test, failed);
    }
  }

  private static void refuseExits(StepId step, Class<?> test) {
    Optional<ExitCallScanner.Found> refused =
        CurrentRun.innermost()
            .exits(step.stage(), stage -> ExitCallScanner.first(classes(test), stage));
    if (refused.isPresent()) {
      boolean here = refused.get().stage() == step.stage() && SourceLocation.maybeExits(test);
      throw new NotJudged(
          here ? StepStatus.CRASHED : StepStatus.WAITING,
          FailureWords.exits(refused.get().words()));
    }
  }

  /** Where the class lies that holds the step. */
  private static Path classes(Class<?> test) {
    Class<?> type = test.getAnnotation(StepTest.class).in();
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Nothing need be made up for a law that is not going to be tried. */
  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return CurrentRun.innermost().guard().isStopped()
        ? SkipResult.skip("stopped")
        : SkipResult.doNotSkip();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
