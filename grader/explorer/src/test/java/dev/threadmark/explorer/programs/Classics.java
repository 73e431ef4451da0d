package dev.threadmark.explorer.programs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The textbook's mistakes and their cures, each a program of a few lines. */
public final class Classics {
    private Classics() {}

    private static void both(Runnable first, Runnable second) throws InterruptedException {
        Thread one = new Thread(first, "alice");
        Thread two = new Thread(second, "bob");
        one.start();
        two.start();
        one.join();
        two.join();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    /** Two threads count without a lock. */
    public static final class LostUpdate {
        private static int count;

        public static void main() throws InterruptedException {
            both(() -> count++, () -> count++);
            check(count == 2, "count is " + count);
        }
    }

    /** Two threads count under one lock. */
    public static final class LockedCount {
        private static final Lock LOCK = new ReentrantLock();
        private static int count;

        private static void increment() {
            LOCK.lock();
            try {
                count++;
            } finally {
                LOCK.unlock();
            }
        }

        public static void main() throws InterruptedException {
            both(LockedCount::increment, LockedCount::increment);
            check(count == 2, "count is " + count);
        }
    }

    /** Each step is atomic, both together are not. */
    public static final class CheckThenAct {
        private static final AtomicInteger COUNT = new AtomicInteger();

        public static void main() throws InterruptedException {
            Runnable task = () -> COUNT.set(COUNT.get() + 1);
            both(task, task);
            check(COUNT.get() == 2, "count is " + COUNT.get());
        }
    }

    /** Two locks in opposite order. */
    public static final class OppositeOrder {
        private static final Object LEFT = new Object();
        private static final Object RIGHT = new Object();

        private static void nested(Object outer, Object inner) {
            synchronized (outer) {
                synchronized (inner) {
                    Thread.onSpinWait();
                }
            }
        }

        public static void main() throws InterruptedException {
            both(() -> nested(LEFT, RIGHT), () -> nested(RIGHT, LEFT));
        }
    }

    /** The signal may come before anybody waits for it. */
    public static final class MissedSignal {
        private static final Object MONITOR = new Object();

        private static synchronized void await() {
            synchronized (MONITOR) {
                try {
                    MONITOR.wait();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
        }

        private static void signal() {
            synchronized (MONITOR) {
                MONITOR.notifyAll();
            }
        }

        public static void main() throws InterruptedException {
            both(MissedSignal::await, MissedSignal::signal);
        }
    }

    /** A wait without a loop does not survive a spurious wake-up. */
    public static final class WaitWithoutLoop {
        private boolean ready;

        private synchronized void await() {
            try {
                if (!ready) {
                    wait();
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            check(ready, "not ready");
        }

        private synchronized void signal() {
            ready = true;
            notifyAll();
        }

        public static void main() throws InterruptedException {
            WaitWithoutLoop shared = new WaitWithoutLoop();
            both(shared::await, shared::signal);
        }
    }

    /** The same with a loop. */
    public static final class WaitInLoop {
        private boolean ready;

        private synchronized void await() {
            try {
                while (!ready) {
                    wait();
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }

        private synchronized void signal() {
            ready = true;
            notifyAll();
        }

        public static void main() throws InterruptedException {
            WaitInLoop shared = new WaitInLoop();
            both(shared::await, shared::signal);
        }
    }

    /** A loop that waits for a volatile flag which somebody sets. */
    public static final class SpinForFlag {
        private static volatile boolean done;

        private static boolean isDone() {
            return done;
        }

        public static void main() throws InterruptedException {
            both(
                    () -> {
                        while (!isDone()) {
                            Thread.onSpinWait();
                        }
                    },
                    () -> done = true);
        }
    }

    /** A loop that waits for a flag which nobody sets. */
    public static final class SpinForEver {
        private static volatile boolean done;

        public static void main() throws InterruptedException {
            Thread thread =
                    new Thread(
                            () -> {
                                while (!done) {
                                    Thread.onSpinWait();
                                }
                            });
            thread.start();
            thread.join();
        }
    }

    /** A stop flag that is not volatile. */
    public static final class PlainFlag {
        private static boolean done;

        public static void main() throws InterruptedException {
            both(
                    () -> {
                        while (!done) {
                            Thread.onSpinWait();
                        }
                    },
                    () -> done = true);
        }
    }

    /** A plain map that two threads change. */
    public static final class SharedMap {
        private static final Map<String, Integer> MAP = new HashMap<>();

        public static void main() throws InterruptedException {
            both(() -> MAP.put("a", 1), () -> MAP.put("b", 2));
        }
    }

    /** A concurrent map changed in single steps. */
    public static final class MergedMap {
        private static final Map<String, Integer> MAP = new ConcurrentHashMap<>();

        public static void main() throws InterruptedException {
            Runnable task = () -> MAP.merge("a", 1, Integer::sum);
            both(task, task);
            check(MAP.get("a") == 2, MAP.toString());
        }
    }

    /** Ends itself before it has shown anything. */
    public static final class ExitsAtOnce {
        public static void main() {
            System.exit(0);
            check(false, "never reached");
        }
    }

    /** A read lock is not a write lock. */
    public static final class UpgradedLock {
        private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();

        public static void main() {
            LOCK.readLock().lock();
            LOCK.writeLock().lock();
        }
    }

    /** A pool that nobody shuts down. */
    public static final class LeakedPool {
        public static void main() throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(1);
            check(pool.submit(() -> 42).get() == 42, "not 42");
        }
    }

    /** A pool that is shut down. */
    public static final class ClosedPool {
        public static void main() throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Integer> results = new ArrayList<>();
            results.add(pool.submit(() -> 1).get());
            pool.shutdown();
            check(results.equals(List.of(1)), results.toString());
        }
    }

    /** A thread that throws. */
    public static final class ThrowingThread {
        public static void main() throws InterruptedException {
            both(
                    () -> {
                        throw new IllegalStateException("boom");
                    },
                    () -> {});
        }
    }

    /** Each thread has its own value. */
    public static final class OwnValue {
        private static final ThreadLocal<Integer> VALUE = ThreadLocal.withInitial(() -> 7);

        public static void main() throws InterruptedException {
            VALUE.set(1);
            both(() -> check(VALUE.get() == 7, "not 7"), () -> VALUE.set(3));
            check(VALUE.get() == 1, "not 1");
        }
    }

    /** A thread that is run by hand in place of being started. */
    public static final class RunByHand {
        @SuppressWarnings("DoNotCall") // the mistake under test
        public static void main() {
            int[] count = new int[1];
            new Thread(() -> count[0]++).run();
            check(count[0] == 1, "not run");
        }
    }

    /** Something that the explorer does not model. */
    public static final class Unmodelled {
        public static void main() throws java.io.IOException {
            new java.io.PipedReader().ready();
        }
    }

    /** Two threads write and read two volatile fields, as Dekker's algorithm does. */
    public static final class StoreBuffer {
        private static volatile int x;
        private static volatile int y;
        private static int seenX;
        private static int seenY;

        public static String run() throws InterruptedException {
            both(
                    () -> {
                        x = 1;
                        seenY = y;
                    },
                    () -> {
                        y = 1;
                        seenX = x;
                    });
            return seenX + "" + seenY;
        }
    }

    /** Two threads add to one atomic in two steps each. */
    public static final class TwoSteps {
        private static final AtomicInteger COUNT = new AtomicInteger();

        public static String run() throws InterruptedException {
            Runnable task = () -> COUNT.set(COUNT.get() + 1);
            both(task, task);
            return "" + COUNT.get();
        }
    }

    /** Three threads append their number under one lock. */
    public static final class ThreeOrders {
        private static final StringBuilder ORDER = new StringBuilder();

        public static String run() throws InterruptedException {
            Thread[] threads = new Thread[3];
            for (int i = 0; i < 3; i++) {
                int number = i;
                threads[i] =
                        new Thread(
                                () -> {
                                    synchronized (ORDER) {
                                        ORDER.append(number);
                                    }
                                });
            }
            for (Thread thread : threads) {
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            return ORDER.toString();
        }
    }
}
