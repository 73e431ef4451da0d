package exercises.locking;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SharedBalance {
    private record Account(Lock lock, int[] cents) {}

    private final Account account;

    public SharedBalance(int initial) {
        account = new Account(new ReentrantLock(), new int[] {initial});
    }

    protected void change(int n) {
        account.cents()[0] += n;
        account.cents()[0] -= n;
    }

    public void runThread(int n, int iterations) {
        account.lock().lock();
        try {
            for (int i = 0; i < iterations; i++) {
                change(n);
            }
        } finally {
            account.lock().unlock();
        }
    }

    public int runBoth(int a, int b, int iterations) throws InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            ForkJoinTask<?> first = pool.submit(() -> runThread(a, iterations));
            ForkJoinTask<?> second = pool.submit(() -> runThread(b, iterations));
            await(first);
            await(second);
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.DAYS);
        }
        return balance();
    }

    private static void await(ForkJoinTask<?> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException failed) {
            System.err.println("a job failed: " + failed.getCause());
        }
    }

    public int balance() {
        account.lock().lock();
        try {
            return account.cents()[0];
        } finally {
            account.lock().unlock();
        }
    }
}
