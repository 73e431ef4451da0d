import java.util.concurrent.locks.ReentrantLock;

public class WrongFlagValueDecides {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    public void inc() {
        int held = 0;
        try {
            if (lock.tryLock()) {
                held = 1;
                n++;
            }
        } finally {
            if (held >= 0) {
                lock.unlock(); // flag
            }
        }
    }
}
