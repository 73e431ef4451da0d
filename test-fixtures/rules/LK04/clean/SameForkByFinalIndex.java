import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SameForkByFinalIndex {
    private final Lock[] forks = new Lock[5];
    private final int[] uses = new int[5];

    SameForkByFinalIndex() {
        for (int i = 0; i < forks.length; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    void use(final int seat) {
        forks[seat].lock();
        try {
            uses[seat]++;
        } finally {
            forks[seat].unlock();
        }
    }
}
