package dev.threadmark.explorer;

import java.util.List;

/**
 * The result of an exploration, as plain data.
 *
 * @param outcome the verdict
 * @param message one or two sentences for a learner: what happened, on which line; for {@code
 *     INCONCLUSIVE} the class, method and line that cannot be judged
 * @param schedules how many schedules were run
 * @param preemptions of a failing result, the number of preemptions in its schedule; of a pass that
 *     is {@code exhaustive}, the highest number in any schedule that was run; of another pass, the
 *     highest number that was searched in full, 0 when there is none. A preemption takes the turn
 *     from a thread that could have gone on with its next step; a thread gives it up freely when it
 *     yields, sleeps or ends, and to a thread that it has just started
 * @param exhaustive whether no schedule is left, at any number of preemptions
 * @param race the race, or null
 * @param deadlock the deadlock, or null
 * @param trace the failing schedule's steps; empty when nothing failed
 * @param replay the failing schedule as a short printable string, or null
 * @param failure what was thrown when the outcome is {@code FAILED} or {@code EXCEPTION}, or null
 */
public record Exploration(
        Outcome outcome,
        String message,
        int schedules,
        int preemptions,
        boolean exhaustive,
        Race race,
        Deadlock deadlock,
        List<TraceStep> trace,
        String replay,
        Throwable failure) {
    /** Copies the trace. */
    public Exploration {
        trace = List.copyOf(trace);
    }

    /** The same result, told in other words. */
    public Exploration withMessage(String other) {
        return new Exploration(
                outcome,
                other,
                schedules,
                preemptions,
                exhaustive,
                race,
                deadlock,
                trace,
                replay,
                failure);
    }

    /** A result without any evidence. */
    static Exploration of(Outcome outcome, String message, int schedules) {
        return new Exploration(
                outcome, message, schedules, 0, false, null, null, List.of(), null, null);
    }
}
