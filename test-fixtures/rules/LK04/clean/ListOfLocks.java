import java.util.List;
import java.util.concurrent.locks.Lock;

class ListOfLocks {
    private final List<Lock> locks;
    private int n;

    ListOfLocks(List<Lock> locks) {
        this.locks = List.copyOf(locks);
    }

    void all() {
        for (Lock l : locks) {
            l.lock();
        }
        try {
            n++;
        } finally {
            for (Lock l : locks) {
                l.unlock();
            }
        }
    }
}
