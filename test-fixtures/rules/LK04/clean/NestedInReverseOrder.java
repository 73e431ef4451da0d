import java.util.concurrent.locks.ReentrantLock;

class NestedInReverseOrder {
    private final ReentrantLock left = new ReentrantLock();
    private final ReentrantLock right = new ReentrantLock();
    private int meals;

    void eat() {
        left.lock();
        try {
            right.lock();
            try {
                meals++;
            } finally {
                right.unlock();
            }
        } finally {
            left.unlock();
        }
    }
}
