import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Both threads try for one second to get the other's lock; either may give up first. */
public class Main {
    static final ReentrantLock left = new ReentrantLock();
    static final ReentrantLock right = new ReentrantLock();
    static final CountDownLatch both = new CountDownLatch(2);
    static volatile String winner;

    static void work(String name, ReentrantLock first, ReentrantLock second) {
        first.lock();
        try {
            both.countDown();
            both.await();
            if (second.tryLock(1, TimeUnit.SECONDS)) {
                winner = name;
                second.unlock();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> work("a", left, right));
        Thread b = new Thread(() -> work("b", right, left));
        a.start();
        b.start();
        a.join();
        b.join();
        if ("a".equals(winner)) {
            throw new AssertionError("a got both locks");
        }
    }
}
