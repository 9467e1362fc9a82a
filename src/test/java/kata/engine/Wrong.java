package kata.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an answer that is wrong, with the step's own parameters. A learner whose code agrees with
 * it on all examples of the step reads what it says.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Wrong {

  /** What was done, and why it is wrong; never the answer. Empty where a relation says as much. */
  String value() default "";
}
