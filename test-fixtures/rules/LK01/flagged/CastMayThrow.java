import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CastMayThrow {
    private final Lock lock = new ReentrantLock();
    private String last = "";

    public void accept(Object message) {
        lock.lock(); // flag
        last = (String) message;
        lock.unlock();
    }
}
