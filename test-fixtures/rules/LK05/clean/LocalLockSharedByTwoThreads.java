import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocalLockSharedByTwoThreads {
    public static void main(String[] args) throws InterruptedException {
        final Lock lock = new ReentrantLock();
        final int[] counter = {0};
        Runnable r =
                () -> {
                    for (int i = 0; i < 100; i++) {
                        lock.lock();
                        try {
                            counter[0]++;
                        } finally {
                            lock.unlock();
                        }
                    }
                };
        Thread a = new Thread(r);
        Thread b = new Thread(r);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
