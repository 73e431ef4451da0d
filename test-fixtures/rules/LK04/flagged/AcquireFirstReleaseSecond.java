import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AcquireFirstReleaseSecond {
    private final Lock lockA = new ReentrantLock();
    private final Lock lockB = new ReentrantLock();
    private int a;

    public void inc() {
        lockA.lock(); // also LK01
        try {
            a++;
        } finally {
            lockB.unlock(); // flag, also LK02
        }
    }
}
