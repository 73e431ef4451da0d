import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two locks in opposite order. */
public class Main {
    static final Lock LEFT = new ReentrantLock();
    static final Lock RIGHT = new ReentrantLock();

    static void both(Lock first, Lock second) {
        first.lock();
        try {
            second.lock();
            second.unlock();
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
