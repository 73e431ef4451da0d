import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ResetForgotTheLock {
    private final Lock lock = new ReentrantLock();
    private int score;

    public void win(int points) {
        lock.lock();
        try {
            score += points;
        } finally {
            lock.unlock();
        }
    }

    public void reset() {
        score = 0; // flag
    }

    public int score() {
        lock.lock();
        try {
            return score;
        } finally {
            lock.unlock();
        }
    }
}
