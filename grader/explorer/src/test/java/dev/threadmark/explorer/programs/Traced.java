package dev.threadmark.explorer.programs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

/** Small wrong programs whose traces are looked at. */
public final class Traced {
    private Traced() {}

    private static void both(Runnable first, Runnable second) throws InterruptedException {
        Thread one = new Thread(first, "alice");
        Thread two = new Thread(second, "bob");
        one.start();
        two.start();
        one.join();
        two.join();
    }

    /** Reads a final field after a step, then counts without protection. */
    public static final class FinalLimit {
        private final Lock lock = new ReentrantLock();
        private final int limit = 100 + Integer.getInteger("no such property", 11);
        private int count;

        private void increment() {
            lock.lock();
            boolean more = limit > 0;
            lock.unlock();
            if (more) {
                count++;
            }
        }

        public static void main() throws InterruptedException {
            FinalLimit box = new FinalLimit();
            both(box::increment, box::increment);
            if (box.count != 2) {
                throw new AssertionError("count is " + box.count);
            }
        }
    }

    /** Its lock is right but not in a final field; what it counts is not under it. */
    public static final class LockNotFinal {
        private static Lock lock = new ReentrantLock();
        private static int count;

        private static void increment() {
            lock.lock();
            lock.unlock();
            count++;
        }

        public static void main() throws InterruptedException {
            both(LockNotFinal::increment, LockNotFinal::increment);
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Writes through a handle, in a strong mode, what it reads plainly. */
    public static final class HalfAtomic {
        private static final VarHandle COUNT = count();
        private static int count;

        private static VarHandle count() {
            try {
                return MethodHandles.lookup()
                        .findStaticVarHandle(HalfAtomic.class, "count", int.class);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        public static void main() throws InterruptedException {
            both(() -> COUNT.setVolatile(1), () -> System.out.println(count));
        }
    }

    /** Uses what it read optimistically without validating it. */
    public static final class NeverValidated {
        private static final StampedLock LOCK = new StampedLock();
        private static int amount;

        private static void set() {
            long stamp = LOCK.writeLock();
            amount = 7;
            LOCK.unlockWrite(stamp);
        }

        private static void show() {
            LOCK.tryOptimisticRead();
            int seen = amount;
            LOCK.isWriteLocked();
            System.out.println(seen);
        }

        public static void main() throws InterruptedException {
            both(NeverValidated::set, NeverValidated::show);
        }
    }
}
