package dev.threadmark.app.model;

import java.util.List;

/**
 * What a submission earned on one criterion.
 *
 * @param id the criterion's id
 * @param title its name in the report's language
 * @param kind what decided it
 * @param points what was earned
 * @param maxPoints what could be earned
 * @param visibility who may see its detail
 * @param outcome how it ended
 * @param evidence what stands behind the outcome, or null
 * @param feedback what the student reads
 */
public record CriterionResult(
        String id,
        String title,
        Kind kind,
        int points,
        int maxPoints,
        Visibility visibility,
        Outcome outcome,
        Evidence evidence,
        List<Feedback> feedback) {
    /** Copies the list. */
    public CriterionResult {
        feedback = List.copyOf(feedback);
    }

    /** The points that a person decides about. */
    public int pending() {
        return outcome == Outcome.INCONCLUSIVE ? maxPoints : 0;
    }
}
