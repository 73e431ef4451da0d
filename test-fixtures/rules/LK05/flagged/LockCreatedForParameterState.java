import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

final class LockCreatedForParameterState {
    private LockCreatedForParameterState() {}

    static void append(List<String> shared, String s) {
        ReentrantLock l = new ReentrantLock(true); // flag
        l.lock();
        try {
            shared.add(s);
        } finally {
            l.unlock();
        }
    }
}
