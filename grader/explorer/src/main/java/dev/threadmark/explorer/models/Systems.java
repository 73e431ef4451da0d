package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;

/** The clocks of {@link System}, in virtual time. */
public final class Systems {
    /** Some morning; the same one in every run. */
    private static final long EPOCH_MILLIS = 1_767_225_600_000L;

    private Systems() {}

    public static long nanoTime() {
        Execution.running().wrote();
        return Execution.running().nanoTime();
    }

    public static long currentTimeMillis() {
        return EPOCH_MILLIS + nanoTime() / 1_000_000;
    }

    public static int identityHashCode(Object object) {
        return object == null ? 0 : Execution.running().identity(object);
    }
}
