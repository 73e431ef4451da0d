package dev.threadmark.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Repeats a test body on real threads, each round on a fresh test instance, and stops at the first
 * failing round.
 *
 * <p>A failure is evidence; a pass says only that no failure was observed.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(StressExtension.class)
public @interface Stress {
    /** How many rounds to run, 1 or more. */
    int rounds() default 100;
}
