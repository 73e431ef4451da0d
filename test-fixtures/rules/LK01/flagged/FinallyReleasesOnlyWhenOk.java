import java.util.concurrent.locks.ReentrantLock;

class FinallyReleasesOnlyWhenOk {
    private final ReentrantLock lock = new ReentrantLock();
    private String last = "";

    void store(String s) {
        boolean ok = false;
        lock.lock(); // flag
        try {
            last = s.trim();
            ok = true;
        } finally {
            if (ok) {
                lock.unlock();
            }
        }
    }
}
