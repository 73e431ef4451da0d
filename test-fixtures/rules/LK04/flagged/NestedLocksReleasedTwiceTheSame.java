import java.util.concurrent.locks.ReentrantLock;

class NestedLocksReleasedTwiceTheSame {
    private final ReentrantLock left = new ReentrantLock();
    private final ReentrantLock right = new ReentrantLock();
    private int meals;

    void eat() {
        left.lock(); // also LK01
        try {
            right.lock();
            try {
                meals++;
            } finally {
                right.unlock();
            }
        } finally {
            right.unlock(); // flag, also LK02
        }
    }
}
