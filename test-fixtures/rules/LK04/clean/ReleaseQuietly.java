import java.util.concurrent.locks.ReentrantLock;

class ReleaseQuietly {
    private final ReentrantLock a = new ReentrantLock();
    private int n;

    private static void release(ReentrantLock l) {
        if (l.isHeldByCurrentThread()) {
            l.unlock();
        }
    }

    void inc() {
        a.lock();
        try {
            n++;
        } finally {
            release(a);
        }
    }
}
