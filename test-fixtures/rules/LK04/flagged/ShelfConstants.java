import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum ShelfConstants {
    TOP,
    BOTTOM;

    final Lock lock = new ReentrantLock();
    private static int books;

    static void put() {
        TOP.lock.lock(); // also LK01, also LK12
        try {
            System.out.println("book");
        } finally {
            BOTTOM.lock.unlock(); // flag, also LK02
        }
    }
}
