package exercises.locking;

import java.util.concurrent.locks.StampedLock;

public class SharedBalance {
    private final StampedLock stamped = new StampedLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        long stamp = stamped.writeLock();
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            stamped.unlockWrite(stamp);
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        Thread t1 = new Thread(() -> runThread(a, iterations));
        Thread t2 = new Thread(() -> runThread(b, iterations));
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        return balance();
    }

    public int balance() {
        long stamp = stamped.tryOptimisticRead();
        int seen = balance;
        if (!stamped.validate(stamp)) {
            stamp = stamped.readLock();
            try {
                seen = balance;
            } finally {
                stamped.unlockRead(stamp);
            }
        }
        return seen;
    }
}
