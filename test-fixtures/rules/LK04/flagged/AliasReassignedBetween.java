import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AliasReassignedBetween {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int n;

    void inc() {
        Lock l = a;
        l.lock(); // also LK01
        try {
            n++;
            l = b;
        } finally {
            l.unlock(); // flag, also LK02
        }
    }
}
