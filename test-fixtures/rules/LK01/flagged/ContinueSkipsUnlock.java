import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class ContinueSkipsUnlock {
    private final ReentrantLock mutex = new ReentrantLock();
    private int sum;

    void addAll(List<String> words) {
        for (String w : words) {
            int len = w.length();
            mutex.lock(); // flag
            if (len == 0) {
                continue;
            }
            sum += len;
            mutex.unlock();
        }
    }
}
