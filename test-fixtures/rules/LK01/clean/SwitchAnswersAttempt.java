import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SwitchAnswersAttempt {
    private final Lock lock = new ReentrantLock();
    private int count;

    void change(int kind) {
        boolean locked =
                switch (kind) {
                    case 1 -> lock.tryLock();
                    default -> false;
                };
        if (locked) {
            try {
                count++;
            } finally {
                lock.unlock();
            }
        }
    }
}
