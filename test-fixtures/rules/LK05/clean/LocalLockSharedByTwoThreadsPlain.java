import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocalLockSharedByTwoThreadsPlain {
    public static void main(String[] args) throws InterruptedException {
        Lock lock = new ReentrantLock();
        int[] sum = {0};
        Runnable job = () -> {
            for (int i = 0; i < 1000; i++) {
                lock.lock();
                try {
                    sum[0]++;
                } finally {
                    lock.unlock();
                }
            }
        };
        Thread a = new Thread(job);
        Thread b = new Thread(job);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(sum[0]);
    }
}
