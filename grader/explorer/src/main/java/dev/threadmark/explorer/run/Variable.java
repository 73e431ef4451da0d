package dev.threadmark.explorer.run;

/**
 * A variable in shared memory: a field of an object, a static field, an array element or the
 * contents of a plain collection, with the history a race detector needs.
 *
 * <p>The history is that of FastTrack (Flanagan and Freund, 2009): the last write as one epoch, the
 * reads since then as one epoch while they are ordered and as a clock once they are not.
 */
public final class Variable extends Sync {
    final int field;
    final int index;
    final int schedule;
    Variable next;
    Monitor monitor;

    Strand writer;
    int writeTime;
    Place writtenAt;
    Strand reader;
    int readTime;
    Place readAt;
    Accesses readers;
    Accesses atomicReads;
    Accesses atomicWrites;

    Variable(int field, int index, Object owner, int schedule) {
        super("", owner);
        this.field = field;
        this.index = index;
        this.schedule = schedule;
    }

    /** The number of its field in {@link Fields}. */
    public int field() {
        return field;
    }

    /** Its index when it is an array element, else -1. */
    public int index() {
        return index;
    }
}
