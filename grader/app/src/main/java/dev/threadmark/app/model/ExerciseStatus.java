package dev.threadmark.app.model;

/** How far an exercise's grading came. */
public enum ExerciseStatus {
    /** Was run and scored. */
    GRADED,
    /** None of its files was handed in. */
    NOT_SUBMITTED,
    /** Does not compile, or lacks a class or method that the exercise asks for. */
    COMPILE_ERROR,
    /** Was refused: the files or what they call are not allowed in graded code. */
    REJECTED
}
