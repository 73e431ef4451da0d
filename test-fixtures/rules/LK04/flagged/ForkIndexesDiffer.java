import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ForkIndexesDiffer {
    private final Lock[] forks = {new ReentrantLock(), new ReentrantLock()};
    private int eaten;

    void eat() {
        forks[0].lock(); // also LK01
        try {
            eaten++;
        } finally {
            forks[1].unlock(); // flag, also LK02
        }
    }
}
