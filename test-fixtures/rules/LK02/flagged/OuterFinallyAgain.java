import java.util.concurrent.locks.ReentrantLock;

public class OuterFinallyAgain {
    private final ReentrantLock lock = new ReentrantLock();
    private int a;

    void inc(Runnable after) {
        try {
            lock.lock(); // also LK08
            try {
                a++;
            } finally {
                lock.unlock();
            }
            after.run();
        } finally {
            lock.unlock(); // flag
        }
    }
}
