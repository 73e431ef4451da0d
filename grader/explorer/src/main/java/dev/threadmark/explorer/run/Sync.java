package dev.threadmark.explorer.run;

/**
 * A synchronisation object as the scheduler sees it: a lock, a volatile, an atomic, a queue.
 *
 * <p>It carries the clock that orders memory (Java's happens-before) and a slot in which a search
 * strategy keeps what it knows of the object in the current schedule.
 */
public class Sync {
    private final String kind;
    private final Object named;
    private VectorClock released;
    private VectorClock fenced;
    private Object searchData;

    /**
     * Makes one.
     *
     * @param kind what it is in a trace, such as {@code lock}; empty for a variable
     * @param named the object whose field gives it a name, or null
     */
    public Sync(String kind, Object named) {
        this.kind = kind;
        this.named = named;
    }

    /** What it is, such as {@code lock}. */
    public String kind() {
        return kind;
    }

    /** The program's object behind it, or null. */
    public Object named() {
        return named;
    }

    /** Everything released into this object so far happens before the strand's next action. */
    public void acquire(Strand strand) {
        if (released != null) {
            strand.clock().join(released);
        }
        if (fenced != null) {
            strand.clock().join(fenced);
        }
    }

    /** Everything the strand has done so far happens before whoever acquires this object later. */
    public void release(Strand strand) {
        if (released == null) {
            released = new VectorClock();
        }
        released.join(strand.clock());
        strand.clock().tick(strand.id());
    }

    /** Acquires and releases: the effect of a read-modify-write. */
    public void update(Strand strand) {
        acquire(strand);
        release(strand);
    }

    /** A relaxed write: what came before the strand's last release fence goes with it. */
    public void releaseFenced(Strand strand) {
        if (strand.fencedUntil() != null) {
            fenced = fenced == null ? new VectorClock() : fenced;
            fenced.join(strand.fencedUntil());
        }
    }

    /** A relaxed read: the strand's next acquire fence sees what came with the writes. */
    public void acquireFenced(Strand strand) {
        strand.awaitsFence(released);
        strand.awaitsFence(fenced);
    }

    /** What the search strategy stored here. */
    public Object searchData() {
        return searchData;
    }

    /** Stores what a search strategy wants to remember of this object. */
    public void searchData(Object data) {
        searchData = data;
    }
}
