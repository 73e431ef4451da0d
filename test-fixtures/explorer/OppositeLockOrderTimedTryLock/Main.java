import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two locks in opposite order; whoever does not get the second within a second gives up. */
public class Main {
    static final Lock LEFT = new ReentrantLock();
    static final Lock RIGHT = new ReentrantLock();

    static void both(Lock first, Lock second) {
        first.lock();
        try {
            if (second.tryLock(1, TimeUnit.SECONDS)) {
                second.unlock();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            first.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> both(LEFT, RIGHT), "a");
        Thread b = new Thread(() -> both(RIGHT, LEFT), "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
