package dev.threadmark.explorer.run;

/** An operation that may fail and then leaves its target as it is, such as a compare-and-set. */
public final class Attempt extends Op {
    /** Makes one; who performs it calls {@link Execution#wrote} when it succeeds. */
    public Attempt(Sync target, String action) {
        super(target, Kind.WRITE, action);
    }

    @Override
    public boolean changes() {
        return false;
    }
}
