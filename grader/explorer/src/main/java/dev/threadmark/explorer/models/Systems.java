package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;

/** The clocks of {@link System}, in virtual time, its hash codes, and the end of the program. */
public final class Systems {
    /** Some morning; the same one in every run. */
    static final long EPOCH_MILLIS = 1_767_225_600_000L;

    private Systems() {}

    public static long nanoTime() {
        return Execution.running().lookAtClock();
    }

    public static long currentTimeMillis() {
        return EPOCH_MILLIS + nanoTime() / 1_000_000;
    }

    public static void exit(int status) {
        throw Execution.running().exit(status);
    }

    /** What the program itself asks for, to compare objects by it. */
    public static int identityHashCode(Object object) {
        Execution.running().note(Gap.IDENTITY);
        return hashCode(object);
    }

    /** What an object is put into a hash table by. */
    public static int hashCode(Object object) {
        return object == null ? 0 : Execution.running().numbering().identity(object);
    }
}
