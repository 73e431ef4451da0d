package dev.threadmark.kit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ties a test method to the criterion of the rubric that it decides.
 *
 * <p>Exactly one method carries each id. Points, title and rationale stand in the rubric alone.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Criterion {
    /** The criterion's id, such as {@code locking.nothing-lost}. */
    String value();

    /**
     * One next step for a student whose work fails here, shown by {@code mvn test}; may be empty.
     */
    String hint() default "";
}
