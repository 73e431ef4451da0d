import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class OneDirectionOnlyTries {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int n;

    void ab() {
        a.lock();
        try {
            b.lock();
            try {
                n++;
            } finally {
                b.unlock();
            }
        } finally {
            a.unlock();
        }
    }

    boolean ba() {
        b.lock();
        try {
            if (!a.tryLock()) {
                return false;
            }
            try {
                n--;
                return true;
            } finally {
                a.unlock();
            }
        } finally {
            b.unlock();
        }
    }
}
