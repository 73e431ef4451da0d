import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class SetterForLock {
    private ReentrantLock guard = new ReentrantLock();
    private final List<String> names = new ArrayList<>();

    void setGuard(ReentrantLock guard) {
        this.guard = guard; // flag
    }

    void add(String s) {
        guard.lock(); // also LK01
        try {
            names.add(s);
        } finally {
            guard.unlock(); // also LK02, also LK04
        }
    }
}
