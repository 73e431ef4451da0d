import java.util.ArrayList;
import java.util.concurrent.locks.ReentrantLock;

class LocalLockForLocalResult {
    int parallelSum(int[] numbers) throws InterruptedException {
        var lock = new ReentrantLock();
        var total = new int[1];
        var threads = new ArrayList<Thread>();
        for (int n : numbers) {
            Thread t =
                    new Thread(
                            () -> {
                                lock.lock();
                                try {
                                    total[0] += n;
                                } finally {
                                    lock.unlock();
                                }
                            });
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
        return total[0];
    }
}
