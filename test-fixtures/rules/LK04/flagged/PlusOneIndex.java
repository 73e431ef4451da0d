import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PlusOneIndex {
    private final Lock[] rows = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};
    private int n;

    void touch(int i) {
        rows[i].lock();
        n = i;
        rows[i + 1].unlock(); // flag, also LK01, LK02
    }
}
