import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class MainWithLocalLock {
    public static void main(String[] args) throws InterruptedException {
        final Lock lock = new ReentrantLock();
        final int[] sum = {0};
        Runnable r = () -> {
            for (int i = 0; i < 1000; i++) {
                lock.lock();
                try {
                    sum[0]++;
                } finally {
                    lock.unlock();
                }
            }
        };
        Thread a = new Thread(r), b = new Thread(r);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(sum[0]);
    }
}
