package dev.threadmark.explorer.run;

/** A reentrant mutex under the scheduler's control: the core of monitors and locks. */
public final class Mutex {
    private static final Readers NO_READERS = new Readers();
    private static final Actions PLAIN = new Actions("lock", "try lock", "unlock");
    private static final Actions WRITING =
            new Actions("lock for writing", "try lock for writing", "unlock for writing");

    private final Sync sync;
    private final Readers readers;
    private final Op acquire;
    private final Op release;
    private final Op tryAcquire;
    private Strand owner;
    private int depth;
    private Place takenAt;

    /** What traces call the operations. */
    private record Actions(String lock, String tryLock, String unlock) {}

    /**
     * Makes a free mutex.
     *
     * @param kind what traces call it, such as {@code lock}
     * @param named the object whose field gives it a name
     */
    public Mutex(String kind, Object named) {
        this(kind, named, NO_READERS, Kind.ACQUIRE, Kind.RELEASE, PLAIN);
    }

    /**
     * Makes the write lock of a read-write lock.
     *
     * @param readers keep it from being taken, also a reader that wants it itself
     */
    public Mutex(String kind, Object named, Readers readers) {
        this(kind, named, readers, Kind.WRITE, Kind.WRITE, WRITING);
    }

    private Mutex(
            String kind, Object named, Readers readers, Kind taking, Kind giving, Actions actions) {
        this.readers = readers;
        sync = new Sync(kind, named);
        acquire = new Waiting(taking, actions.lock());
        release = new Lock(giving, actions.unlock());
        tryAcquire = new Attempt(sync, actions.tryLock());
    }

    /** The operation of taking it; ready while it is free or the thread's own. */
    public Op acquiring() {
        return acquire;
    }

    /** The operation of taking it and giving it back at once. */
    Op passing(String action) {
        return new Waiting(Kind.WRITE, action);
    }

    /** Takes it, waiting as long as it takes. */
    public void lock(Execution run) {
        run.perform(acquire);
        taken(run, 1);
    }

    /** Takes it unless the thread is interrupted first. */
    public void lockInterruptibly(Execution run) throws InterruptedException {
        run.performInterruptibly(acquire);
        taken(run, 1);
    }

    /** Takes it if it is free now. */
    public boolean tryLock(Execution run) {
        run.self().watchesLocks();
        run.perform(tryAcquire);
        return takeIfFree(run);
    }

    /** Takes it if it becomes free in time. */
    public boolean tryLock(Execution run, long nanos) throws InterruptedException {
        run.self().watchesLocks();
        if (!run.performTimed(new Waiting(Kind.WRITE, tryAcquire.action()), nanos)) {
            return false;
        }
        taken(run, 1);
        return true;
    }

    private boolean takeIfFree(Execution run) {
        if (!availableTo(run.self())) {
            return false;
        }
        taken(run, 1);
        return true;
    }

    /** Notes that the running thread, for which it was ready, has taken it. */
    public void taken(Execution run, int times) {
        if (depth == 0) {
            sync.acquire(run.self());
            takenAt = run.recorder() == null ? null : Place.here();
            run.lockChanged();
        }
        owner = run.self();
        owner.progress.holds += times;
        depth += times;
    }

    /** Gives it back once; the running thread must hold it. */
    public void unlock(Execution run) {
        run.perform(release);
        run.self().progress.holds--;
        if (--depth == 0) {
            free(run);
        }
    }

    /** The operation of giving it back however often it was taken, to wait under it. */
    Op leaving(String action, boolean interruptible) {
        return new Lock(Kind.RELEASE, action) {
            @Override
            public boolean watchesInterrupts() {
                return interruptible;
            }
        };
    }

    /**
     * Gives it back however often it was taken.
     *
     * @return how often that was
     */
    int freeFully(Execution run) {
        int times = depth;
        run.self().progress.holds -= times;
        depth = 0;
        free(run);
        return times;
    }

    private void free(Execution run) {
        owner = null;
        sync.release(run.self());
        run.lockChanged();
    }

    /** Notes that the running thread goes by whether it is taken, without waiting for it. */
    public void watched(Execution run) {
        run.self().watchesLocks();
    }

    /** Looks at its state without taking it. */
    public void look(Execution run) {
        watched(run);
        run.perform(new Op(sync, Kind.READ, "look at"));
    }

    /** Whether a thread holds it. */
    public boolean heldBy(Strand strand) {
        return owner == strand;
    }

    /** How often the running thread has taken it, which only that thread itself can tell. */
    public int holds(Execution run) {
        run.self().progress.watchesHolds = true;
        return heldBy(run.self()) ? depth : 0;
    }

    /** Whether a thread could take it now. */
    public boolean availableTo(Strand strand) {
        return owner == strand || owner == null && readers.none();
    }

    /** Its holder, or null. */
    public Strand owner() {
        return owner;
    }

    /** How often it is taken. */
    public int depth() {
        return depth;
    }

    /** Who holds it, as locks of the JDK print it. */
    @Override
    public String toString() {
        return owner == null ? "[Unlocked]" : "[Locked by thread " + owner.name() + "]";
    }

    /** Where its holder took it, in a recorded schedule; else null. */
    public Place takenAt() {
        return takenAt;
    }

    /** Its identity for the scheduler. */
    public Sync sync() {
        return sync;
    }

    /** Changes the mutex, which {@link Execution#lockChanged} counts, and nothing else. */
    private class Lock extends Op {
        Lock(Kind kind, String action) {
            super(sync, kind, action);
        }

        @Override
        public boolean changes() {
            return false;
        }
    }

    private final class Waiting extends Lock {
        Waiting(Kind kind, String action) {
            super(kind, action);
        }

        @Override
        public boolean ready(Strand strand) {
            return availableTo(strand);
        }

        @Override
        public Strand holder() {
            return heldForReading() ? readers.first() : owner;
        }

        @Override
        public Place heldSince() {
            return heldForReading() ? readers.since() : takenAt;
        }

        @Override
        public boolean heldForReading() {
            return owner == null && !readers.none();
        }
    }
}
