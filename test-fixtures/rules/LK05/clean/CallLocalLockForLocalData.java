import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CallLocalLockForLocalData {
    public static List<Integer> squares(int n) throws InterruptedException {
        List<Integer> out = new ArrayList<>();
        Lock lock = new ReentrantLock();
        Thread[] ts = new Thread[n];
        for (int i = 0; i < n; i++) {
            int k = i;
            ts[i] = new Thread(() -> {
                int sq = k * k;
                lock.lock();
                try {
                    out.add(sq);
                } finally {
                    lock.unlock();
                }
            });
            ts[i].start();
        }
        for (Thread t : ts) {
            t.join();
        }
        return out;
    }
}
