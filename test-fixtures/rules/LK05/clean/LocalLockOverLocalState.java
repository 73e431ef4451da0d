import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class LocalLockOverLocalState {
    static List<Integer> squares(int n) throws InterruptedException {
        List<Integer> result = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        ReentrantLock lock = new ReentrantLock();
        for (int i = 0; i < n; i++) {
            final int k = i;
            Thread t = new Thread(() -> {
                int sq = k * k;
                lock.lock();
                try {
                    result.add(sq);
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
        return result;
    }
}
