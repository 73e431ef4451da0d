package dev.threadmark.worker.protocol;

/** How a child JVM ends. */
public final class ExitCode {
    /** Every test was reported. */
    public static final int DONE = 0;

    /** The JVM's own, when its heap is full. */
    public static final int OUT_OF_MEMORY = 3;

    /** The last reported test left the JVM unfit for the next one; a fresh child goes on. */
    public static final int RESTART = 70;

    /** The child itself failed. */
    public static final int BROKEN = 71;

    private ExitCode() {}
}
