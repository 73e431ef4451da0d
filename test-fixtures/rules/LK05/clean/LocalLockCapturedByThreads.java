import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocalLockCapturedByThreads {
    public static void main(String[] args) throws InterruptedException {
        final Lock lock = new ReentrantLock();
        final int[] counter = {0};
        Runnable work = () -> {
            for (int i = 0; i < 1000; i++) {
                lock.lock();
                try {
                    counter[0]++;
                } finally {
                    lock.unlock();
                }
            }
        };
        Thread a = new Thread(work);
        Thread b = new Thread(work);
        a.start();
        b.start();
        a.join();
        b.join();
        System.out.println(counter[0]);
    }
}
