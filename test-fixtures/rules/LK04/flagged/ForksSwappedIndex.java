import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ForksSwappedIndex {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    void eat() {
        left.lock();
        try {
            right.lock(); // also LK01
            try {
                meals++;
            } finally {
                left.unlock(); // flag
            }
        } finally {
            left.unlock(); // also LK04, also LK02
        }
    }
}
