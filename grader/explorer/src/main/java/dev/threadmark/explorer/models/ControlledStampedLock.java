package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Place;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/**
 * A {@link StampedLock} under the scheduler's control.
 *
 * <p>A stamp is a version of the lock with its mode in the two lowest bits. What is read between an
 * optimistic stamp and its validation is judged only when it is used without being validated.
 */
public class ControlledStampedLock extends StampedLock {
    private static final long serialVersionUID = 1L;
    private static final long OPTIMISTIC = 1;
    private static final long READING = 2;
    private static final long WRITING = 3;
    private static final long MODE = 3;

    private final transient Sync sync = new Sync("stamped lock", this);
    private final transient StampedLockViews views = new StampedLockViews(this);
    private long version = 4;
    private int readers;
    private boolean writing;
    private transient Strand writer;
    private transient Place writingSince;

    @Override
    public long writeLock() {
        Execution run = Execution.running();
        run.perform(new Acquire("write lock", true));
        return write(run);
    }

    @Override
    public long writeLockInterruptibly() throws InterruptedException {
        Execution run = Execution.running();
        run.performInterruptibly(new Acquire("write lock", true));
        return write(run);
    }

    @Override
    public long tryWriteLock() {
        Execution run = Steps.attempt(sync, "try write lock");
        return readers == 0 && !writing ? write(run) : 0;
    }

    @Override
    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.running();
        boolean free = run.performTimed(new Acquire("write lock", true), unit.toNanos(time));
        return free ? write(run) : 0;
    }

    @Override
    public long readLock() {
        Execution run = Execution.running();
        run.perform(new Acquire("read lock", false));
        return read(run);
    }

    @Override
    public long readLockInterruptibly() throws InterruptedException {
        Execution run = Execution.running();
        run.performInterruptibly(new Acquire("read lock", false));
        return read(run);
    }

    @Override
    public long tryReadLock() {
        Execution run = Steps.attempt(sync, "try read lock");
        return writing ? 0 : read(run);
    }

    @Override
    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        Execution run = Execution.running();
        boolean free = run.performTimed(new Acquire("read lock", false), unit.toNanos(time));
        return free ? read(run) : 0;
    }

    private long write(Execution run) {
        writing = true;
        writer = run.self();
        writingSince = run.recording() ? Place.here() : null;
        sync.update(run.self());
        run.wrote();
        return version | WRITING;
    }

    private long read(Execution run) {
        readers++;
        sync.acquire(run.self());
        run.wrote();
        return version | READING;
    }

    @Override
    public long tryOptimisticRead() {
        Execution run = Steps.read(sync, "try optimistic read");
        run.beginOptimisticReads();
        return writing ? 0 : version | OPTIMISTIC;
    }

    @Override
    public boolean validate(long stamp) {
        Execution run = Execution.running();
        run.performValidation(new Op(sync, Kind.READ, "validate"));
        boolean valid =
                isOptimisticReadStamp(stamp)
                        ? !writing && (stamp & ~MODE) == version
                        : holds(stamp);
        run.value(valid);
        return valid;
    }

    @Override
    public void unlockWrite(long stamp) {
        unlock(stamp, (stamp & MODE) == WRITING);
    }

    @Override
    public void unlockRead(long stamp) {
        unlock(stamp, (stamp & MODE) == READING);
    }

    @Override
    public void unlock(long stamp) {
        unlock(stamp, true);
    }

    private void unlock(long stamp, boolean rightMode) {
        if (Execution.current() == null) {
            return;
        }
        if (!rightMode || !holds(stamp)) {
            throw new IllegalMonitorStateException();
        }
        Execution run = Execution.running();
        run.perform(new Op(sync, Kind.WRITE, "unlock"));
        free(run, stamp);
    }

    private void free(Execution run, long stamp) {
        if ((stamp & MODE) == WRITING) {
            writing = false;
            writer = null;
            version += MODE + 1;
        } else {
            readers--;
        }
        sync.release(run.self());
        run.wrote();
    }

    private boolean holds(long stamp) {
        long mode = stamp & MODE;
        return (stamp & ~MODE) == version
                && (mode == WRITING && writing || mode == READING && readers > 0);
    }

    @Override
    public boolean tryUnlockWrite() {
        return writing && unlocked(version | WRITING);
    }

    @Override
    public boolean tryUnlockRead() {
        return readers > 0 && unlocked(version | READING);
    }

    private boolean unlocked(long stamp) {
        unlock(stamp);
        return true;
    }

    @Override
    public long tryConvertToWriteLock(long stamp) {
        Execution run = Steps.attempt(sync, "convert to write lock");
        if ((stamp & MODE) == WRITING && holds(stamp)) {
            return stamp;
        }
        if ((stamp & MODE) == READING && holds(stamp) && readers == 1) {
            readers = 0;
            return write(run);
        }
        boolean free = isFresh(stamp) && readers == 0 && !writing;
        return free ? write(run) : 0;
    }

    @Override
    public long tryConvertToReadLock(long stamp) {
        Execution run = Steps.attempt(sync, "convert to read lock");
        if ((stamp & MODE) == READING && holds(stamp)) {
            return stamp;
        }
        if ((stamp & MODE) == WRITING && holds(stamp)) {
            free(run, stamp);
            return read(run);
        }
        return isFresh(stamp) && !writing ? read(run) : 0;
    }

    @Override
    public long tryConvertToOptimisticRead(long stamp) {
        Execution run = Steps.attempt(sync, "convert to optimistic read");
        boolean fresh = isFresh(stamp) && !writing;
        if (!fresh && !holds(stamp)) {
            return 0;
        }
        if (!fresh) {
            free(run, stamp);
        }
        run.beginOptimisticReads();
        return version | OPTIMISTIC;
    }

    private boolean isFresh(long stamp) {
        return (stamp & MODE) == OPTIMISTIC && (stamp & ~MODE) == version;
    }

    @Override
    public boolean isWriteLocked() {
        Steps.read(sync, "look at");
        return writing;
    }

    @Override
    public boolean isReadLocked() {
        return getReadLockCount() > 0;
    }

    @Override
    public int getReadLockCount() {
        Steps.read(sync, "look at");
        return readers;
    }

    @Override
    public Lock asReadLock() {
        return views.readLock();
    }

    @Override
    public Lock asWriteLock() {
        return views.writeLock();
    }

    @Override
    public ReadWriteLock asReadWriteLock() {
        return views;
    }

    /** In place of the static method of the same name. */
    public static boolean isWriteLockStamp(long stamp) {
        return stamp != 0 && (stamp & MODE) == WRITING;
    }

    /** In place of the static method of the same name. */
    public static boolean isReadLockStamp(long stamp) {
        return stamp != 0 && (stamp & MODE) == READING;
    }

    /** In place of the static method of the same name. */
    public static boolean isLockStamp(long stamp) {
        return isWriteLockStamp(stamp) || isReadLockStamp(stamp);
    }

    /** In place of the static method of the same name. */
    public static boolean isOptimisticReadStamp(long stamp) {
        return stamp != 0 && (stamp & MODE) == OPTIMISTIC;
    }

    private final class Acquire extends Op {
        private final boolean alone;

        Acquire(String action, boolean alone) {
            super(sync, Kind.WRITE, action);
            this.alone = alone;
        }

        @Override
        public boolean ready(Strand strand) {
            return !writing && (!alone || readers == 0);
        }

        @Override
        public Strand holder() {
            return writer;
        }

        @Override
        public Place heldSince() {
            return writingSince;
        }
    }

    @Override
    public String toString() {
        return Texts.of(
                this,
                writing
                        ? "[Write-locked]"
                        : readers > 0 ? "[Read-locks:" + readers + "]" : "[Unlocked]");
    }
}
