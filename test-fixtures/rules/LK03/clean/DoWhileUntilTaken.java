import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class DoWhileUntilTaken {
    private final Lock lock = new ReentrantLock();
    private String last = "";

    public void write(String s) {
        boolean taken;
        do {
            taken = lock.tryLock();
        } while (!taken);
        try {
            last = s;
        } finally {
            lock.unlock();
        }
    }
}
