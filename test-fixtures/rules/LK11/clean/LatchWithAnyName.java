import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LatchWithAnyName {
    private final Lock lock = new ReentrantLock();
    private int n;

    int run(int threads) throws InterruptedException {
        CountDownLatch c = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            new Thread(
                            () -> {
                                lock.lock();
                                try {
                                    n++;
                                } finally {
                                    lock.unlock();
                                }
                                c.countDown();
                            })
                    .start();
        }
        c.await();
        return n;
    }
}
