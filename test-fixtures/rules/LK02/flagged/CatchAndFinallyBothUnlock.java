import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class CatchAndFinallyBothUnlock {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Integer> list = new ArrayList<>();

    int get(int i) {
        lock.lock();
        try {
            return list.get(i);
        } catch (IndexOutOfBoundsException e) {
            lock.unlock();
            return -1;
        } finally {
            lock.unlock(); // flag
        }
    }
}
