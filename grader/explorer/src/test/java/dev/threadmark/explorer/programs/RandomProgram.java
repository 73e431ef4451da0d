package dev.threadmark.explorer.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A small concurrent program drawn from a seed, whose result depends on its schedule. */
public final class RandomProgram {
    /** Not drawn like the others: it cuts short whatever would come after it. */
    private static final int ENDED = 32;

    private final AtomicInteger[] atomics = {new AtomicInteger(), new AtomicInteger()};
    private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock()};
    private final Condition condition = locks[0].newCondition();
    private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
    private final Semaphore semaphore = new Semaphore(1);
    private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    private volatile int shared;
    private int left;
    private final List<Thread> threads = new ArrayList<>();
    private final StringBuilder[] seen;
    private final int[][] ops;

    private RandomProgram(long seed) {
        Random random = new Random(seed);
        ops = new int[random.nextInt(3) == 0 ? 3 : 2][];
        left = ops.length;
        seen = new StringBuilder[ops.length];
        for (int i = 0; i < ops.length; i++) {
            ops[i] = random.ints(1 + random.nextInt(ops.length == 2 ? 3 : 1), 0, ENDED).toArray();
            seen[i] = new StringBuilder();
        }
        if (random.nextInt(8) == 0) {
            ops[0][ops[0].length - 1] = ENDED;
        }
    }

    /** Runs it and returns what its threads saw. */
    public static String run(long seed) throws InterruptedException {
        RandomProgram program = new RandomProgram(seed);
        for (int i = 0; i < program.ops.length; i++) {
            int number = i;
            program.threads.add(new Thread(() -> program.work(number)));
        }
        for (Thread thread : program.threads) {
            thread.start();
        }
        for (Thread thread : program.threads) {
            thread.join();
        }
        return String.join("|", program.seen)
                + "/"
                + program.atomics[0].get()
                + ","
                + program.atomics[1].get()
                + ","
                + program.shared
                + ","
                + program.semaphore.availablePermits();
    }

    private void work(int number) {
        for (int op : ops[number]) {
            seen[number].append(step(number, op)).append(' ');
        }
    }

    private Object step(int number, int op) {
        return switch (op) {
            case 0, 1 -> atomics[op].incrementAndGet();
            case 2, 3 -> atomics[op - 2].get();
            case 4 -> atomics[0].compareAndSet(1, 5);
            case 5 -> shared;
            case 6 -> shared = number + 1;
            case 7 -> locked(locks[0]);
            case 8 -> locked(locks[1]);
            case 9 -> nested();
            case 10 -> tried(locks[0]);
            case 11 -> permit();
            case 12 -> semaphore.tryAcquire();
            case 13 -> interruptNext(number);
            case 14 -> Thread.interrupted();
            case 15 -> timedWait();
            case 16 -> signalled();
            case 17 -> reading();
            case 18 -> writing();
            case 19 -> waited(0);
            case 20 -> waited(5);
            case 21 -> notified(false);
            case 22 -> notified(true);
            case 23 -> parked();
            case 24 -> unparkNext(number);
            case 25 -> next(number).getState();
            case 26 -> triedForAWhile();
            case 27 -> semaphore.drainPermits();
            case 28 -> released();
            case 29 -> slept();
            case 30 -> counts.merge("x", 1, Integer::sum);
            case 31 -> next(number).isAlive();
            default -> ended();
        };
    }

    private int locked(ReentrantLock lock) {
        lock.lock();
        try {
            return atomics[0].get();
        } finally {
            lock.unlock();
        }
    }

    private int nested() {
        locks[0].lock();
        try {
            return locked(locks[1]);
        } finally {
            locks[0].unlock();
        }
    }

    private boolean tried(ReentrantLock lock) {
        if (!lock.tryLock()) {
            return false;
        }
        try {
            shared = 7;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private String permit() {
        try {
            semaphore.acquire();
        } catch (InterruptedException interrupted) {
            return "i";
        }
        int value = atomics[1].incrementAndGet();
        semaphore.release();
        return "p" + value;
    }

    private Thread next(int number) {
        return threads.get((number + 1) % threads.size());
    }

    private boolean interruptNext(int number) {
        next(number).interrupt();
        return true;
    }

    /** Waits in a monitor; with 0 milliseconds only while somebody is left to notify. */
    private synchronized String waited(long millis) {
        try {
            if (millis > 0 || left > 1) {
                left--;
                wait(millis);
                left++;
                return "w" + shared;
            }
            return "none left";
        } catch (InterruptedException interrupted) {
            left++;
            return "wi";
        }
    }

    private synchronized String notified(boolean all) {
        if (all) {
            notifyAll();
        } else {
            notify();
        }
        return "n" + left;
    }

    private static String parked() {
        LockSupport.parkNanos(1_000);
        return "parked";
    }

    private String unparkNext(int number) {
        LockSupport.unpark(next(number));
        return "unparked";
    }

    private String triedForAWhile() {
        try {
            if (locks[0].tryLock(1, TimeUnit.SECONDS)) {
                atomics[1].incrementAndGet();
                locks[0].unlock();
                return "in time";
            }
            return "too late";
        } catch (InterruptedException interrupted) {
            return "ti";
        }
    }

    private String released() {
        semaphore.release();
        return "r";
    }

    private String slept() {
        try {
            Thread.sleep(10);
            return "s" + shared;
        } catch (InterruptedException interrupted) {
            return "si";
        }
    }

    /** Ends the program with what it has come to as its status. */
    private int ended() {
        int status = atomics[0].get() + 10 * atomics[1].get() + 100 * shared;
        System.exit(status);
        return status;
    }

    private String timedWait() {
        locks[0].lock();
        try {
            return condition.await(1, TimeUnit.SECONDS) ? "woken" : "late";
        } catch (InterruptedException interrupted) {
            return "interrupted";
        } finally {
            locks[0].unlock();
        }
    }

    private int signalled() {
        locks[0].lock();
        try {
            condition.signal();
            return locks[0].getHoldCount();
        } finally {
            locks[0].unlock();
        }
    }

    private int reading() {
        both.readLock().lock();
        try {
            return shared;
        } finally {
            both.readLock().unlock();
        }
    }

    private int writing() {
        both.writeLock().lock();
        try {
            shared = shared + 10;
            return shared;
        } finally {
            both.writeLock().unlock();
        }
    }
}
