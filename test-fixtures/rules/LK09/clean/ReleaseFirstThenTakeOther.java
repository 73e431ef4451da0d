import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReleaseFirstThenTakeOther {
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

    void bWithA() {
        b.lock();
        try {
            y--;
            a.lock();
            try {
                x--;
            } finally {
                a.unlock();
            }
        } finally {
            b.unlock();
        }
    }
}
