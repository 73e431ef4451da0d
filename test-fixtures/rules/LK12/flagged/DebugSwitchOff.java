import java.util.concurrent.locks.ReentrantLock;

class DebugSwitchOff {
    private static final boolean SAFE = false;
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void inc() {
        if (SAFE) lock.lock(); // flag
        n++; // also LK11
        if (SAFE) lock.unlock();
    }
}
