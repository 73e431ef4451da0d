import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** signal wakes the thread that has waited longest, which may be the wrong one. */
public class Main {
    static final Lock LOCK = new ReentrantLock();
    static final Condition CHANGED = LOCK.newCondition();
    static int stage;

    static void awaitStage(int wanted) {
        LOCK.lock();
        try {
            while (stage < wanted) {
                CHANGED.awaitUninterruptibly();
            }
            stage++;
            CHANGED.signal();
        } finally {
            LOCK.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread first = new Thread(() -> awaitStage(1), "first");
        Thread second = new Thread(() -> awaitStage(2), "second");
        first.start();
        second.start();
        awaitStage(0);
        first.join();
        second.join();
    }
}
