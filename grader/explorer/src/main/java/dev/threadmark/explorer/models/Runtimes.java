package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Gap;

/** What of {@link Runtime} differs between machines, and the end of the program. */
public final class Runtimes {
    /** The same on every machine, so that every machine sees the same schedules. */
    static final int PROCESSORS = 4;

    private Runtimes() {}

    public static int availableProcessors(Runtime runtime) {
        return PROCESSORS;
    }

    public static void exit(Runtime runtime, int status) {
        Systems.exit(status);
    }

    public static void halt(Runtime runtime, int status) {
        Systems.exit(status);
    }

    /** Accepts the hook, which is not run. */
    public static void addShutdownHook(Runtime runtime, Thread hook) {
        Execution.running().note(Gap.SHUTDOWN_HOOK);
    }
}
