package kata.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method, with the step's own parameters, that computes the parts of an answer as the
 * lesson names them. They are shown to whose answer is wrong, with the numbers of the example.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Working {

  /** How the parts meet, in words; shown only later. */
  String value();
}
