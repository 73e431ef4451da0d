package exercises.locking;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public class SharedBalance {
    private final Lock guard = new ReentrantLock();
    private int balance;

    public SharedBalance(int initial) {
        balance = initial;
    }

    protected void change(int n) {
        balance += n;
        balance -= n;
    }

    private <T> T locked(Supplier<? extends T> action) {
        guard.lock();
        try {
            return action.get();
        } finally {
            guard.unlock();
        }
    }

    private void locked(Runnable action) {
        locked(() -> {
            action.run();
            return null;
        });
    }

    public void runThread(int n, int iterations) {
        IntStream.range(0, iterations).forEach(i -> locked(() -> change(n)));
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        List<Thread> threads =
                Stream.of(a, b).map(n -> new Thread(() -> runThread(n, iterations))).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return balance();
    }

    public int balance() {
        return locked(() -> balance);
    }
}
