import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PhilosophersAllLeftHanded {
    private final Lock[] forks = new Lock[5];
    private final int[] meals = new int[5];

    public PhilosophersAllLeftHanded() {
        for (int i = 0; i < 5; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    void eat(int seat) {
        forks[seat].lock();
        try {
            forks[(seat + 1) % 5].lock(); // flag
            try {
                meals[seat]++;
            } finally {
                forks[(seat + 1) % 5].unlock();
            }
        } finally {
            forks[seat].unlock();
        }
    }
}
