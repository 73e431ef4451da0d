import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

class UnlockAfterTryNotFinally {
    private final ReentrantLock l = new ReentrantLock();
    private final List<String> log = new ArrayList<>();

    void write(Object message) {
        l.lock(); // flag
        try {
            log.add(message.toString().trim());
        } catch (IllegalArgumentException e) {
            log.add("bad message");
        }
        l.unlock();
    }
}
