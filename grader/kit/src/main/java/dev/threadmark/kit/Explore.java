package dev.threadmark.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test body under every schedule that matters instead of once.
 *
 * <p>The body is ordinary: it starts threads, waits for them and asserts. Each schedule gets a
 * fresh test instance and fresh static state of the classes under test. Keep loops at one or two
 * iterations per thread.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(ExploreExtension.class)
public @interface Explore {
    /** The highest number of preemptions to search. */
    int preemptions() default 3;

    /** The highest number of schedules to run. */
    int schedules() default 20_000;

    /** The highest number of steps in one schedule. */
    int steps() default 200_000;
}
