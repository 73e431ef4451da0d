import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AwaitOfOtherLock {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private final Condition ofB = b.newCondition();
    private boolean go;

    void go() throws InterruptedException {
        a.lock();
        try {
            while (!go) {
                ofB.await(); // flag
            }
            go = false;
        } finally {
            a.unlock();
        }
    }
}
