import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ForksIndexSwapped {
    private final Lock[] forks = {new ReentrantLock(), new ReentrantLock()};
    private int eaten;

    void eat() {
        forks[0].lock();
        try {
            eaten++;
        } finally {
            forks[1].unlock(); // flag
        }
    }
}
