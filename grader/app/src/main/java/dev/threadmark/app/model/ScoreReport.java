package dev.threadmark.app.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * The score of one submission, in the words of score.json.
 *
 * @param status how grading ended
 * @param feedback why nothing was graded; empty otherwise
 * @param submission what was graded
 * @param pack against what
 * @param grader by what
 * @param score the sum over exercises
 * @param maxScore the sum over exercises, from the rubrics
 * @param pending the sum over exercises
 * @param exercises one result per exercise of the pack
 * @param startedAt ISO-8601, UTC
 * @param durationMs milliseconds
 */
@JsonPropertyOrder({
    "schema",
    "status",
    "feedback",
    "submission",
    "pack",
    "grader",
    "score",
    "maxScore",
    "pending",
    "needsReview",
    "exercises",
    "startedAt",
    "durationMs"
})
public record ScoreReport(
        Status status,
        List<Feedback> feedback,
        SubmissionId submission,
        PackId pack,
        GraderId grader,
        int score,
        int maxScore,
        int pending,
        List<ExerciseResult> exercises,
        String startedAt,
        long durationMs) {
    /** The name of this format. */
    public static final String SCHEMA = "threadmark/score/v1";

    /** How grading ended. */
    public enum Status {
        /** There is a score. */
        GRADED,
        /** Nothing could be graded, for a reason in the submission. */
        REJECTED,
        /** There is no score, for a reason in the grader; a retry makes sense. */
        INFRA_ERROR
    }

    /** What was graded; the digest covers the accepted files. */
    public record SubmissionId(String id, String digest) {}

    /** Against what it was graded. */
    public record PackId(String id, String version, String digest) {}

    /** By what it was graded. */
    public record GraderId(
            String version, String jdk, String os, int cpus, String sandbox, long seed) {}

    /** Copies the lists. */
    public ScoreReport {
        feedback = List.copyOf(feedback);
        exercises = List.copyOf(exercises);
    }

    /** The name of this format, as a field of the file. */
    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /** Whether a person has to decide about some points. */
    @JsonProperty
    public boolean needsReview() {
        return pending > 0;
    }
}
