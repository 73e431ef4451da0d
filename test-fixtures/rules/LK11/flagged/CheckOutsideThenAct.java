import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CheckOutsideThenAct {
    private final Lock lock = new ReentrantLock();
    private int tickets = 100;

    public void sell() {
        if (tickets > 0) { // flag
            lock.lock();
            try {
                tickets--; // also AT01
            } finally {
                lock.unlock();
            }
        }
    }
}
