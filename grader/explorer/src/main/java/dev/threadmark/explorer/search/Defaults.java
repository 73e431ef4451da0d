package dev.threadmark.explorer.search;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Strand;

/** The choice that is made where nothing speaks for another: stay, unless the thread gives way. */
final class Defaults {
    private Defaults() {}

    /** The running thread if it can and wants to go on; else the next one in a circle. */
    static Strand stay(Execution execution, Strand[] enabled, int count) {
        Strand running = execution.self();
        Strand next = null;
        Strand first = null;
        for (int i = 0; i < count; i++) {
            Strand each = enabled[i];
            boolean willing = !each.pending().givesWay();
            if (each == running && willing) {
                return each;
            }
            if (each != running && willing) {
                first = first == null ? each : first;
                next = next == null && each.id() > running.id() ? each : next;
            }
        }
        if (next != null) {
            return next;
        }
        return first != null ? first : giver(running, enabled, count);
    }

    /** All give way: the next one in a circle, so that each gets its turn. */
    private static Strand giver(Strand running, Strand[] enabled, int count) {
        for (int i = 0; i < count; i++) {
            if (enabled[i].id() > running.id()) {
                return enabled[i];
            }
        }
        return enabled[0];
    }
}
