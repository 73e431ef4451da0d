package dev.threadmark.explorer.run;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a program did that limits what its schedules prove. */
public final class Caveats {
    private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);
    private boolean timed;
    private boolean waited;

    void gap(Gap gap) {
        gaps.add(gap);
    }

    void timed() {
        timed = true;
    }

    void waited() {
        waited = true;
    }

    /** Adds those of another schedule. */
    public void addAll(Caveats others) {
        gaps.addAll(others.gaps);
        timed |= others.timed;
        waited |= others.waited;
    }

    boolean has(Gap gap) {
        return gaps.contains(gap);
    }

    /** What keeps a pass from being a proof although every schedule was run. */
    public Set<Gap> gaps() {
        return Collections.unmodifiableSet(gaps);
    }

    /** Whether a time limit was set that could run out early on a real machine. */
    public boolean hasTimeLimits() {
        return timed;
    }

    /** Whether any thread waited for a signal, so that spurious wake-ups matter. */
    public boolean hasWaits() {
        return waited;
    }
}
