import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NegatedTheWrongWay {
    private final Lock lock = new ReentrantLock();
    private int value;

    boolean write(int v) {
        if (!lock.tryLock()) { // also LK01
            try {
                value = v;
                return true;
            } finally {
                lock.unlock(); // flag
            }
        }
        return false;
    }
}
