import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Lock;

class ReleasesInWhileOverStack {
    private final Deque<Lock> taken = new ArrayDeque<>();

    void lockAll(List<Lock> locks) {
        for (Lock l : locks) {
            l.lock();
            taken.push(l);
        }
    }

    void unlockAll() {
        while (!taken.isEmpty()) {
            taken.pop().unlock();
        }
    }
}
