import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.Lock;

public class LockAllFromListThenUnlockReverse {
    private final List<Lock> locks;

    public LockAllFromListThenUnlockReverse(List<Lock> locks) {
        this.locks = List.copyOf(locks);
    }

    public void runExclusive(Runnable action) {
        List<Lock> held = new ArrayList<>();
        try {
            for (Lock l : locks) {
                l.lock();
                held.add(l);
            }
            action.run();
        } finally {
            Collections.reverse(held);
            for (Lock l : held) {
                l.unlock();
            }
        }
    }
}
