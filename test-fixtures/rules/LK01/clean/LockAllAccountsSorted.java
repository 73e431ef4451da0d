import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LockAllAccountsSorted {
    static class Acc {
        final Lock lock = new ReentrantLock();
        final int id;
        int money;

        Acc(int id) {
            this.id = id;
        }
    }

    static int total(List<Acc> all) {
        List<Acc> sorted = new ArrayList<>(all);
        sorted.sort((a, b) -> Integer.compare(a.id, b.id));
        for (Acc a : sorted) {
            a.lock.lock();
        }
        try {
            int sum = 0;
            for (Acc a : sorted) {
                sum += a.money;
            }
            return sum;
        } finally {
            for (Acc a : sorted) {
                a.lock.unlock();
            }
        }
    }
}
