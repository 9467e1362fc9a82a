package kata.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A property that holds for every input. Its seed is fixed: the same code gives the same result. A
 * counterexample is not made smaller: for a stub, whose every law fails, that took most of a run.
 * Nor are all inputs counted, to try each of them once: they are always too many.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(seed = "42", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.OFF)
public @interface Law {}
