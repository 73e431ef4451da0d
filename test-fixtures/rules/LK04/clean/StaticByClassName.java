import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StaticByClassName {
    private static final Lock LOCK = new ReentrantLock();
    private static int n;

    static void inc() {
        StaticByClassName.LOCK.lock();
        try {
            n++;
        } finally {
            LOCK.unlock();
        }
    }
}
