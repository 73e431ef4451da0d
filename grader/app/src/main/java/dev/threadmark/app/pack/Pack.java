package dev.threadmark.app.pack;

import java.util.List;

/**
 * A set of exercises to grade against.
 *
 * @param id its exercises' slugs, joined: the same wherever the pack lies
 * @param version the rubrics' versions, joined
 * @param digest SHA-256 over everything that can change a score, in hex
 * @param exercises in alphabetical order
 */
public record Pack(String id, String version, String digest, List<Exercise> exercises) {
    /** Copies the list. */
    public Pack {
        exercises = List.copyOf(exercises);
    }

    /** The points of all exercises together. */
    public int maxScore() {
        return exercises.stream().mapToInt(exercise -> exercise.rubric().points()).sum();
    }
}
