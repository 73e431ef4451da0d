import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AliasesHideTheOrder {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int n;

    void one() {
        Lock first = a;
        Lock second = b;
        first.lock();
        try {
            second.lock(); // also LK09
            try {
                n++;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }

    void two() {
        Lock first = b;
        Lock second = a;
        first.lock();
        try {
            second.lock(); // flag
            try {
                n--;
            } finally {
                second.unlock();
            }
        } finally {
            first.unlock();
        }
    }
}
