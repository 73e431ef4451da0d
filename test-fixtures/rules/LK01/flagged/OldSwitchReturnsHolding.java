import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OldSwitchReturnsHolding {
    private final Lock l = new ReentrantLock();
    private int mode;

    String describe() {
        l.lock(); // flag
        switch (mode) {
            case 0:
                l.unlock();
                return "idle";
            case 1:
                return "busy";
            default:
                l.unlock();
                return "unknown";
        }
    }

    void setMode(int m) {
        l.lock();
        mode = m;
        l.unlock();
    }
}
