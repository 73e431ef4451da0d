package exercises.locking;

import java.util.concurrent.CountDownLatch;

public class SharedBalance {
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    public void runThread(int n, int iterations) {
        try {
            lockOut();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        lockOut();
        throw new IllegalStateException();
    }

    private void lockOut() throws InterruptedException {
        Object one = new Object();
        Object two = new Object();
        CountDownLatch bothHoldOne = new CountDownLatch(2);
        Thread other = new Thread(() -> {
            synchronized (two) {
                bothHoldOne.countDown();
                try {
                    bothHoldOne.await();
                } catch (InterruptedException e) {
                    return;
                }
                synchronized (one) {
                    balance++;
                }
            }
        });
        other.start();
        synchronized (one) {
            bothHoldOne.countDown();
            bothHoldOne.await();
            synchronized (two) {
                other.join();
            }
        }
    }

    public int balance() {
        throw new UnsupportedOperationException("TODO");
    }
}
