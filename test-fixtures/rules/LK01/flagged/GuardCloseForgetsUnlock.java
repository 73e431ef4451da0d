import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuardCloseForgetsUnlock {
    private final Lock lock = new ReentrantLock();
    private int total;

    private class Held implements AutoCloseable {
        Held() {
            lock.lock(); // flag
        }

        @Override
        public void close() {
            System.out.println("done");
        }
    }

    public void add(int n) {
        try (Held h = new Held()) { // also LK01
            total += n;
        }
    }
}
