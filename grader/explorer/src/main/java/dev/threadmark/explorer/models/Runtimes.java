package dev.threadmark.explorer.models;

/** What of {@link Runtime} differs between machines. */
public final class Runtimes {
    /** The same on every machine, so that every machine sees the same schedules. */
    static final int PROCESSORS = 4;

    private Runtimes() {}

    public static int availableProcessors(Runtime runtime) {
        return PROCESSORS;
    }
}
