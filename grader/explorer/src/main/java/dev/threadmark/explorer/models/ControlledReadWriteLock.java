package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Attempt;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Mutex;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Place;
import dev.threadmark.explorer.run.Readers;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A {@link ReentrantReadWriteLock} under the scheduler's control. */
public class ControlledReadWriteLock extends ReentrantReadWriteLock {
    private static final long serialVersionUID = 1L;

    private final transient Readers readers = new Readers();
    private final transient Mutex writer = new Mutex("read-write lock", this, readers);
    private final transient Sync reads = new Sync("read-write lock", this);
    private final transient ReadLock readLock = new Read(this);
    private final transient WriteLock writeLock = new Write(this);

    /** Like {@link ReentrantReadWriteLock#ReentrantReadWriteLock()}. */
    public ControlledReadWriteLock() {
        this(false);
    }

    /** Like {@link ReentrantReadWriteLock#ReentrantReadWriteLock(boolean)}. */
    public ControlledReadWriteLock(boolean fair) {
        super(fair);
    }

    @Override
    public ReadLock readLock() {
        return readLock;
    }

    @Override
    public WriteLock writeLock() {
        return writeLock;
    }

    @Override
    public int getReadLockCount() {
        look();
        return readers.total();
    }

    @Override
    public boolean isWriteLocked() {
        look();
        return writer.owner() != null;
    }

    @Override
    public boolean isWriteLockedByCurrentThread() {
        return getWriteHoldCount() > 0;
    }

    @Override
    public int getWriteHoldCount() {
        Execution run = Execution.current();
        return run == null ? 0 : writer.holds(run);
    }

    @Override
    public int getReadHoldCount() {
        Execution run = Execution.current();
        return run == null ? 0 : readers.holds(run.self());
    }

    @Override
    public String toString() {
        return Texts.of(
                this,
                "[Write locks = " + writer.depth() + ", Read locks = " + readers.total() + "]");
    }

    private void look() {
        writer.look(Execution.running());
    }

    private final class Acquiring extends Op {
        Acquiring(String action) {
            super(writer.sync(), Kind.WRITE, action);
        }

        @Override
        public boolean ready(Strand strand) {
            return writer.owner() == null || writer.heldBy(strand);
        }

        @Override
        public Strand holder() {
            return writer.owner();
        }

        @Override
        public Place heldSince() {
            return writer.takenAt();
        }
    }

    private final class Read extends ReadLock {
        private static final long serialVersionUID = 1L;
        private final transient Op acquire = new Acquiring("lock for reading");

        Read(ReentrantReadWriteLock lock) {
            super(lock);
        }

        @Override
        public void lock() {
            Execution run = Execution.running();
            run.perform(acquire);
            taken(run);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            Execution run = Execution.running();
            run.performInterruptibly(acquire);
            taken(run);
        }

        @Override
        public boolean tryLock() {
            Execution run = Execution.running();
            writer.watched(run);
            run.perform(new Attempt(writer.sync(), "try lock for reading"));
            if (!acquire.ready(run.self())) {
                return false;
            }
            taken(run);
            return true;
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            Execution run = Execution.running();
            writer.watched(run);
            if (!run.performTimed(acquire, unit.toNanos(timeout))) {
                return false;
            }
            taken(run);
            return true;
        }

        @Override
        public void unlock() {
            Execution run = Execution.current();
            if (run == null) {
                return;
            }
            if (readers.holds(run.self()) == 0) {
                throw new IllegalMonitorStateException(
                        "attempt to unlock read lock, not locked by current thread");
            }
            run.perform(new Op(writer.sync(), Kind.WRITE, "unlock for reading"));
            reads.release(run.self());
            readers.released(run);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return Texts.of(this, "[Read locks = " + readers.total() + "]");
        }

        private void taken(Execution run) {
            writer.sync().acquire(run.self());
            readers.taken(run);
            run.wrote();
        }
    }

    private final class Write extends WriteLock {
        private static final long serialVersionUID = 1L;

        Write(ReentrantReadWriteLock lock) {
            super(lock);
        }

        @Override
        public void lock() {
            writer.lock(Execution.running());
            seeReads();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            writer.lockInterruptibly(Execution.running());
            seeReads();
        }

        @Override
        public boolean tryLock() {
            boolean taken = writer.tryLock(Execution.running());
            if (taken) {
                seeReads();
            }
            return taken;
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            boolean taken = writer.tryLock(Execution.running(), unit.toNanos(timeout));
            if (taken) {
                seeReads();
            }
            return taken;
        }

        @Override
        public void unlock() {
            Execution run = Execution.current();
            if (run != null) {
                if (!writer.heldBy(run.self())) {
                    throw new IllegalMonitorStateException();
                }
                writer.unlock(run);
            }
        }

        @Override
        public Condition newCondition() {
            return new ControlledCondition(writer);
        }

        @Override
        public boolean isHeldByCurrentThread() {
            return isWriteLockedByCurrentThread();
        }

        @Override
        public int getHoldCount() {
            return getWriteHoldCount();
        }

        @Override
        public String toString() {
            return Texts.of(this, writer.toString());
        }

        /** Writers see what readers did under their lock; readers do not see each other. */
        private void seeReads() {
            reads.acquire(Execution.running().self());
        }
    }
}
