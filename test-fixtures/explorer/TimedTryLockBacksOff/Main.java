import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public class Main {
    static final ReentrantLock left = new ReentrantLock();
    static final ReentrantLock right = new ReentrantLock();
    static int done;

    static void both(ReentrantLock first, ReentrantLock second) throws InterruptedException {
        for (int wait = 1; ; wait = Math.min(2 * wait, 64)) {
            if (first.tryLock(wait, TimeUnit.MILLISECONDS)) {
                try {
                    if (second.tryLock(wait, TimeUnit.MILLISECONDS)) {
                        try {
                            done++;
                            return;
                        } finally {
                            second.unlock();
                        }
                    }
                } finally {
                    first.unlock();
                }
            }
            Thread.sleep(wait);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(() -> {
            try {
                both(right, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        t.start();
        both(left, right);
        t.join();
        if (done != 2) throw new AssertionError(done);
    }
}
