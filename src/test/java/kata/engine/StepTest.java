package kata.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one test class of a step. The step's number follows from where the class stands: {@code
 * kata.stage2.Step5_OfHiddenLayerTest} judges step 2.5.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepTest {

  /** The class in which the learner writes the step. */
  Class<?> in();

  /** The method to write. */
  String method();
}
