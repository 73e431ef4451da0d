import java.util.List;
import java.util.concurrent.locks.Lock;

public class CountedLocksReleasedByCount {
    static void withAll(List<? extends Lock> locks, Runnable r) throws InterruptedException {
        int taken = 0;
        try {
            for (Lock l : locks) {
                l.lockInterruptibly();
                taken++;
            }
            r.run();
        } finally {
            for (int i = taken - 1; i >= 0; i--) {
                locks.get(i).unlock();
            }
        }
    }
}
