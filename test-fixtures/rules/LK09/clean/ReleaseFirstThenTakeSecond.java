import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleaseFirstThenTakeSecond {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int x;
    private int y;

    void aThenB() {
        a.lock();
        try {
            x++;
        } finally {
            a.unlock();
        }
        b.lock();
        try {
            y++;
        } finally {
            b.unlock();
        }
    }

    void bThenA() {
        b.lock();
        try {
            y--;
        } finally {
            b.unlock();
        }
        a.lock();
        try {
            x--;
        } finally {
            a.unlock();
        }
    }
}
