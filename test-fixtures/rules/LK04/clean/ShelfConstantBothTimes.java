import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum ShelfConstantBothTimes {
    LEFT,
    RIGHT;

    private final Lock lock = new ReentrantLock();
    private int books;

    static void moveOne() {
        LEFT.lock.lock();
        ShelfConstantBothTimes.RIGHT.lock.lock();
        try {
            LEFT.books--;
            RIGHT.books++;
        } finally {
            RIGHT.lock.unlock();
            ShelfConstantBothTimes.LEFT.lock.unlock();
        }
    }
}
