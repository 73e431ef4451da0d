package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** A {@link StampedLock} as locks without stamps; whoever unlocks need not be who locked. */
final class StampedLockViews implements ReadWriteLock {
    private static final String VIEW = "java.util.concurrent.locks.StampedLock$";

    private final Lock readLock;
    private final Lock writeLock;

    StampedLockViews(StampedLock lock) {
        readLock = new Read(lock);
        writeLock = new Write(lock);
    }

    @Override
    public Lock readLock() {
        return readLock;
    }

    @Override
    public Lock writeLock() {
        return writeLock;
    }

    @Override
    public String toString() {
        return Texts.named(VIEW + "ReadWriteLockView", this, "");
    }

    private static void require(boolean unlocked) {
        if (!unlocked) {
            throw new IllegalMonitorStateException();
        }
    }

    private static final class Read implements Lock {
        private final StampedLock lock;

        Read(StampedLock lock) {
            this.lock = lock;
        }

        @Override
        public void lock() {
            lock.readLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            lock.readLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return lock.tryReadLock() != 0;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return lock.tryReadLock(time, unit) != 0;
        }

        @Override
        public void unlock() {
            if (Execution.current() != null) {
                require(lock.tryUnlockRead());
            }
        }

        @Override
        public String toString() {
            return Texts.named(VIEW + "ReadLockView", this, "");
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Write implements Lock {
        private final StampedLock lock;

        Write(StampedLock lock) {
            this.lock = lock;
        }

        @Override
        public void lock() {
            lock.writeLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            lock.writeLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return lock.tryWriteLock() != 0;
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return lock.tryWriteLock(time, unit) != 0;
        }

        @Override
        public void unlock() {
            if (Execution.current() != null) {
                require(lock.tryUnlockWrite());
            }
        }

        @Override
        public String toString() {
            return Texts.named(VIEW + "WriteLockView", this, "");
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
