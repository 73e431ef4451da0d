package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;

/** The fences of {@link java.lang.invoke.VarHandle}: they order memory, and nothing else. */
public final class Fences {
    private Fences() {}

    public static void fullFence() {
        releaseFence();
        acquireFence();
    }

    public static void acquireFence() {
        Execution run = weak();
        if (run != null) {
            run.self().fenceAcquire();
        }
    }

    public static void releaseFence() {
        Execution run = weak();
        if (run != null) {
            run.self().fenceRelease();
        }
    }

    public static void loadLoadFence() {
        acquireFence();
    }

    public static void storeStoreFence() {
        releaseFence();
    }

    private static Execution weak() {
        Execution run = Execution.current();
        if (run != null) {
            run.note(Gap.WEAK_MODE);
        }
        return run;
    }
}
