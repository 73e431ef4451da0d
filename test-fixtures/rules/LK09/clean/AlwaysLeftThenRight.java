import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AlwaysLeftThenRight {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;
    private int thoughts;

    public void eat() {
        left.lock();
        try {
            right.lock();
            try {
                meals++;
            } finally {
                right.unlock();
            }
        } finally {
            left.unlock();
        }
    }

    public void think() {
        left.lock();
        try {
            right.lock();
            try {
                thoughts++;
            } finally {
                right.unlock();
            }
        } finally {
            left.unlock();
        }
    }
}
