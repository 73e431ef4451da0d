package dev.threadmark.app.model;

import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;

/**
 * What an exploration saw.
 *
 * @param schedules how many schedules were run
 * @param preemptions how many preemptions the failing schedule has; of a pass, how many were
 *     searched in full, or when {@code exhaustive} the most that any schedule had
 * @param exhaustive whether no schedule was left
 * @param race the data race, or null
 * @param deadlock the deadlock, or null
 * @param trace the failing schedule
 * @param replay the failing schedule as a string, or null
 */
public record Evidence(
        int schedules,
        int preemptions,
        boolean exhaustive,
        Race race,
        Deadlock deadlock,
        List<TraceStep> trace,
        String replay) {
    /** Copies the trace. */
    public Evidence {
        trace = List.copyOf(trace);
    }
}
