import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class LockOutsideLoopFinallyInside {
    private final ReentrantLock lock = new ReentrantLock();
    private int letters;

    void count(List<String> words) {
        lock.lock(); // also LK01
        for (String w : words) {
            try {
                letters += w.length(); // also LK11
            } finally {
                lock.unlock(); // flag
            }
        }
    }
}
