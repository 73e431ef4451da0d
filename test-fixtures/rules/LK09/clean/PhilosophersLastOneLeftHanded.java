import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PhilosophersLastOneLeftHanded {
    private final Lock[] forks = new Lock[5];
    private final int[] meals = new int[5];

    public PhilosophersLastOneLeftHanded() {
        for (int i = 0; i < 5; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    void eat(int seat) {
        int left = seat;
        int right = (seat + 1) % 5;
        Lock first = forks[Math.min(left, right)];
        Lock second = forks[Math.max(left, right)];
        first.lock();
        try {
            second.lock();
            try {
                meals[seat]++;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }
}
