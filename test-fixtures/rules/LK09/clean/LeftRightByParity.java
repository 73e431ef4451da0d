import java.util.concurrent.locks.ReentrantLock;

public class LeftRightByParity {
    private final ReentrantLock[] forks = new ReentrantLock[5];

    public LeftRightByParity() {
        for (int i = 0; i < forks.length; i++) {
            forks[i] = new ReentrantLock();
        }
    }

    public void eat(int i) {
        ReentrantLock first = i % 2 == 0 ? forks[i] : forks[(i + 1) % 5];
        ReentrantLock second = i % 2 == 0 ? forks[(i + 1) % 5] : forks[i];
        first.lock();
        try {
            second.lock();
            try {
                System.out.println(i + " eats");
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }
}
