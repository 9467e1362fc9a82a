package kata.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a full training: it belongs to no step, takes its time, and waits for the stages it uses.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FullRun {

  /**
   * The run is made once every judged step of the stages up to this one has passed; that of a bonus
   * stage uses no other stage and waits for none.
   */
  int afterStage();
}
