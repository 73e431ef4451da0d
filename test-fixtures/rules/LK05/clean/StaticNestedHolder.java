import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StaticNestedHolder {
    private static class Holder {
        static final Lock LOCK = new ReentrantLock();
    }

    private static int n;

    static void inc() {
        Holder.LOCK.lock();
        try {
            n++;
        } finally {
            Holder.LOCK.unlock();
        }
    }
}
