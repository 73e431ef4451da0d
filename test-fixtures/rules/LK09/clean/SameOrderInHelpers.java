import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SameOrderInHelpers {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int x;
    private int y;

    private void inB() {
        b.lock();
        try {
            y++;
        } finally {
            b.unlock();
        }
    }

    void both() {
        a.lock();
        try {
            x++;
            inB();
        } finally {
            a.unlock();
        }
    }

    void onlyB() {
        inB();
    }
}
