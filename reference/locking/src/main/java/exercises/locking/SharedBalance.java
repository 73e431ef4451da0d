package exercises.locking;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A balance that two threads change at the same time. Nothing may get lost. */
public class SharedBalance {
    /**
     * One lock for one balance. It is final, because threads exclude each other only when all of
     * them take the very same lock, and private, because nobody else has any business taking it.
     */
    private final Lock lock = new ReentrantLock();

    private int balance;

    /** Creates a balance of {@code initial}. */
    public SharedBalance(int initial) {
        balance = initial;
    }

    /**
     * Pays {@code n} in and takes it out again. Each line reads, computes and writes: another
     * thread that comes in between overwrites the result, or sees the balance half-way.
     */
    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    /** Calls {@link #change change(n)} {@code iterations} times with the lock held. */
    public void runThread(int n, int iterations) {
        // lock() waits also in an interrupted thread and leaves its flag alone;
        // lockInterruptibly() would give up, and the iterations would be missing.
        lock.lock();
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            // Runs on every way out of the block. Without it, an exception of change would
            // leave the lock taken for ever, and the next thread would wait for ever.
            lock.unlock();
        }
    }

    /** Runs both in two new threads, waits for them, and returns the balance. */
    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread first = new Thread(() -> runThread(a, iterations), "first");
        Thread second = new Thread(() -> runThread(b, iterations), "second");
        // Start both, then wait. Waiting for the first before the second is started would
        // run one after the other. A thread that ends with an exception has ended as well,
        // so join() comes back from it and the other thread is still awaited.
        first.start();
        second.start();
        first.join();
        second.join();
        return balance();
    }

    /**
     * Returns the balance. A read needs the lock too: without it this thread may see the state
     * between the two updates, or a value that is long out of date.
     */
    public int balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
