import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FirstOfTwoForks {
    private final Lock[] forks = {new ReentrantLock(), new ReentrantLock()};
    private int meals;

    void eat(Runnable bite) {
        forks[0].lock(); // flag
        forks[1].lock();
        try {
            bite.run();
            meals++;
        } finally {
            forks[1].unlock();
        }
    }
}
