import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Four of five may sit down, so one of them always gets both forks. */
public class SeatsForAllButOne {
    private final Semaphore chairs = new Semaphore(4);
    private final Lock[] forks = new Lock[5];
    private final int[] meals = new int[5];

    public SeatsForAllButOne() {
        for (int i = 0; i < 5; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    void eat(final int seat) throws InterruptedException {
        chairs.acquire();
        try {
            forks[seat].lock();
            try {
                forks[(seat + 1) % 5].lock();
                try {
                    meals[seat]++;
                } finally {
                    forks[(seat + 1) % 5].unlock();
                }
            } finally {
                forks[seat].unlock();
            }
        } finally {
            chairs.release();
        }
    }
}
