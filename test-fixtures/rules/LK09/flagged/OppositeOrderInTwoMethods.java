import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class OppositeOrderInTwoMethods {
    private final Lock left = new ReentrantLock();
    private final Lock right = new ReentrantLock();
    private int meals;

    public void leftFirst() {
        left.lock();
        try {
            right.lock(); // also LK09
            try {
                meals++;
            } finally {
                right.unlock();
            }
        } finally {
            left.unlock();
        }
    }

    public void rightFirst() {
        right.lock();
        try {
            left.lock(); // flag
            try {
                meals++;
            } finally {
                left.unlock();
            }
        } finally {
            right.unlock();
        }
    }
}
