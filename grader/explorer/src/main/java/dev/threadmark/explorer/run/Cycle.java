package dev.threadmark.explorer.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for threads that wait for each other in a circle. */
final class Cycle {
    private Cycle() {}

    static boolean among(List<Strand> waiting) {
        return waiting.stream().anyMatch(Cycle::from);
    }

    private static boolean from(Strand start) {
        Set<Strand> seen = new HashSet<>();
        Strand at = start;
        while (at != null && at.pending() != null && !at.ended()) {
            if (!seen.add(at)) {
                return true;
            }
            at = at.pending().holder();
        }
        return false;
    }
}
