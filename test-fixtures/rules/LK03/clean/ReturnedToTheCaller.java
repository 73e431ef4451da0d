import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ReturnedToTheCaller {
    private final Lock seat = new ReentrantLock();

    public boolean trySit() {
        return seat.tryLock();
    }

    public void stand() {
        seat.unlock();
    }
}
