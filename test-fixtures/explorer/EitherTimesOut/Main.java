import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Both threads try for a while to get the other's lock, and try again when they fail. */
public class Main {
    static final ReentrantLock left = new ReentrantLock();
    static final ReentrantLock right = new ReentrantLock();
    static int done;

    static void work(ReentrantLock first, ReentrantLock second) {
        try {
            if (first.tryLock(1, TimeUnit.SECONDS)) {
                try {
                    if (second.tryLock(1, TimeUnit.SECONDS)) {
                        done++;
                        second.unlock();
                    }
                } finally {
                    first.unlock();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> work(left, right));
        Thread b = new Thread(() -> work(right, left));
        a.start();
        b.start();
        a.join();
        b.join();
        if (done > 2) {
            throw new AssertionError("done " + done);
        }
    }
}
