import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TernaryTryLock {
    private final Lock lock = new ReentrantLock();
    private int n;

    String attempt() {
        String answer = lock.tryLock() ? "yes" : "no";
        n++;
        lock.unlock(); // flag
        return answer;
    }
}
