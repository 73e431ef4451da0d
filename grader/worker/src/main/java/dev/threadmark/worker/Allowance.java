package dev.threadmark.worker;

/**
 * What one test may use up, counted so that a busy or slow machine changes no verdict.
 *
 * <p>The explorer bounds its tests by steps. What they use up is bounded here only in so far as
 * they make no steps for it: code outside the program's classes, or a wait that nobody models.
 */
final class Allowance {
    private static final int EXPLORED_FACTOR = 6;

    /** Several times what a step costs that hands over to another thread. */
    private static final long NANOS_PER_STEP = 30_000;

    /** Threads that come and go escape the sum over live threads, but not the process's. */
    private static final int PROCESS_FACTOR = 3;

    /** Some 10 s on a machine that is not busy, more on one that is. */
    private static final int IDLE_LOOKS = 250;

    /**
     * What has been used up since the JVM began.
     *
     * @param cpuNanos processor time of the program's live threads
     * @param processCpuNanos processor time of the whole process
     * @param steps how many steps explored tests have made
     */
    record Usage(long cpuNanos, long processCpuNanos, long steps) {}

    private final long cpuNanos;
    private final Usage begin;
    private long steps;
    private int idleLooks;

    /**
     * Begins a test.
     *
     * @param cpuNanos the processor time of a test on real threads
     */
    Allowance(boolean explored, long cpuNanos, Usage begin) {
        this.cpuNanos = cpuNanos * (explored ? EXPLORED_FACTOR : 1);
        this.begin = begin;
        steps = begin.steps();
    }

    /**
     * Takes another look.
     *
     * @param idle whether no thread wanted a processor
     */
    boolean isUsedUp(Usage now, boolean idle) {
        if (now.steps() != steps) {
            steps = now.steps();
            idleLooks = 0;
        }
        idleLooks += idle ? 1 : 0;
        long allowed = cpuNanos + (steps - begin.steps()) * NANOS_PER_STEP;
        return now.cpuNanos() - begin.cpuNanos() > allowed
                || now.processCpuNanos() - begin.processCpuNanos() > allowed * PROCESS_FACTOR
                || idleLooks > IDLE_LOOKS;
    }
}
