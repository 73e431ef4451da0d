import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TriedOneReleasedOther {
    private final Lock in = new ReentrantLock();
    private final Lock out = new ReentrantLock();
    private int read;

    void read() {
        if (in.tryLock()) { // also LK01
            try {
                read++;
            } finally {
                out.unlock(); // flag, also LK02
            }
        }
    }
}
