package dev.threadmark.explorer.run;

/**
 * An operation on a synchronisation object: the unit between two switch points.
 *
 * <p>A subclass that blocks overrides {@link #ready}. Operations hold no state of a particular
 * performance and can be kept in a field and performed again and again.
 */
public class Op {
    private final Sync target;
    private final Kind kind;
    private final String action;

    /**
     * Makes an operation.
     *
     * @param target what it works on, or null when it commutes with every operation
     * @param kind how it uses the target
     * @param action its word in a trace, such as {@code lock}
     */
    public Op(Sync target, Kind kind, String action) {
        this.target = target;
        this.kind = kind;
        this.action = action;
    }

    /**
     * Whether the strand could perform this now; must have no effect.
     *
     * <p>The scheduler asks again whenever it looks for a thread to run.
     */
    public boolean ready(Strand strand) {
        return true;
    }

    /** Whether a thread that is not ready for it counts as running, as one in a busy loop does. */
    public boolean waitsRunning() {
        return false;
    }

    /** Whether a thread gives way by this: {@code yield}, {@code sleep}. */
    public boolean givesWay() {
        return false;
    }

    /** Whether it always changes its target; one that may fail says so itself when it does not. */
    public boolean changes() {
        return kind != Kind.READ;
    }

    /** The thread that holds what this waits for, or null when nobody does. */
    public Strand holder() {
        return null;
    }

    /** Whether an interrupt can make it ready, in whatever way it is performed. */
    public boolean watchesInterrupts() {
        return false;
    }

    /** Whether what it sees can depend on every step of every thread. */
    public boolean seesAllSteps() {
        return false;
    }

    /** The thread that this starts, or null. */
    public Strand spawned() {
        return null;
    }

    /** Where the holder took it, in a recorded schedule; else null. */
    public Place heldSince() {
        return null;
    }

    /** Whether what this waits for is held by readers, who exclude only writers. */
    public boolean heldForReading() {
        return false;
    }

    /** What it works on, or null. */
    public Sync target() {
        return target;
    }

    /** How it uses the target. */
    public Kind kind() {
        return kind;
    }

    /** Its word in a trace. */
    public String action() {
        return action;
    }

    /** Whether the order of this and another thread's operation can matter. */
    public boolean dependsOn(Op other) {
        return seesAllSteps()
                || other.seesAllSteps()
                || target != null && target == other.target && kind.dependsOn(other.kind);
    }
}
