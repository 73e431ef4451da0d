import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class BreakAfterUnlockThenUnlockAgain {
    private final ReentrantLock lock = new ReentrantLock();
    private String last = "";

    void scan(List<String> names) {
        Iterator<String> it = names.iterator();
        lock.lock();
        try {
            while (it.hasNext()) {
                String s = it.next();
                if (s.isEmpty()) {
                    lock.unlock();
                    break;
                }
                last = s;
            }
        } finally {
            lock.unlock(); // flag
        }
    }
}
