package dev.threadmark.explorer.run;

/** Looks at how far other threads have got, which any step of theirs may change. */
public final class Glance extends Op {
    /** Makes one. */
    public Glance(Sync target, String action) {
        super(target, Kind.READ, action);
    }

    @Override
    public boolean seesAllSteps() {
        return true;
    }
}
