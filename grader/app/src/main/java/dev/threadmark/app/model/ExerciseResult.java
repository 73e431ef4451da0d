package dev.threadmark.app.model;

import java.util.List;

/**
 * What a submission earned on one exercise.
 *
 * @param id the exercise's id
 * @param title its name in the report's language
 * @param status how far grading came
 * @param score points earned
 * @param maxScore points that could be earned
 * @param pending points that a person decides about
 * @param feedback why it was not graded, or what stood in for missing files; empty when there is
 *     nothing to say
 * @param criteria one result per criterion, in the rubric's order
 * @param findings what the static rules found
 */
public record ExerciseResult(
        String id,
        String title,
        ExerciseStatus status,
        int score,
        int maxScore,
        int pending,
        List<Feedback> feedback,
        List<CriterionResult> criteria,
        List<Finding> findings) {
    /** Copies the lists. */
    public ExerciseResult {
        feedback = List.copyOf(feedback);
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
    }
}
