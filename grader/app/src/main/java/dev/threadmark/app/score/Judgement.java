package dev.threadmark.app.score;

import dev.threadmark.app.model.Evidence;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.Outcome;
import java.util.List;

/**
 * What is known of a criterion before points are given.
 *
 * @param outcome how it ended
 * @param evidence what stands behind it, or null
 * @param details what was seen, in the student's own lines; the author's words come before them
 */
record Judgement(Outcome outcome, Evidence evidence, List<Feedback> details) {
    static Judgement of(Outcome outcome, List<Feedback> details) {
        return new Judgement(outcome, null, details);
    }
}
