package kata.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kata.step.StepId;

/**
 * Marks a full training: it belongs to no step, takes its time, and waits for the stages it uses.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FullRun {

  /**
   * The run is made once every judged step that it uses has passed; {@link StepId#uses} says which.
   */
  int afterStage();

  /** The given code that composes the steps: where to look if no step is to blame. */
  String code() default "src/main/java/kata/article/Trainer.java";

  /** Whether it takes a second, so that one which takes a minute will not end. */
  boolean isShort() default false;
}
