package dev.threadmark.app.pack;

import dev.threadmark.app.model.Criterion;
import java.util.List;

/**
 * A rubric as it stands in {@code rubric.json}.
 *
 * @param schema the format's name
 * @param exercise the exercise's id
 * @param version the author's version
 * @param points the sum of the criteria's points
 * @param criteria the lines, in the order of the report
 */
public record Rubric(
        String schema, String exercise, String version, int points, List<Criterion> criteria) {
    /** Copies the list. */
    public Rubric {
        criteria = List.copyOf(criteria);
    }
}
