import java.util.concurrent.locks.ReentrantLock;

class CycleOfThreeLocks {
    private final ReentrantLock a = new ReentrantLock();
    private final ReentrantLock b = new ReentrantLock();
    private final ReentrantLock c = new ReentrantLock();
    private int n;

    void ab() {
        a.lock();
        try {
            b.lock(); // also LK09
            try {
                n++;
            } finally {
                b.unlock();
            }
        } finally {
            a.unlock();
        }
    }

    void bc() {
        b.lock();
        try {
            c.lock(); // also LK09
            c.unlock(); // also LK12
        } finally {
            b.unlock();
        }
    }

    void ca() {
        c.lock();
        try {
            a.lock(); // flag
            a.unlock(); // also LK12
        } finally {
            c.unlock();
        }
    }
}
