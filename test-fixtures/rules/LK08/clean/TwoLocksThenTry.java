import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TwoLocksThenTry {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int both;

    public void touch() {
        a.lock();
        try {
            b.lock();
            try {
                both++;
            } finally {
                b.unlock();
            }
        } finally {
            a.unlock();
        }
    }
}
