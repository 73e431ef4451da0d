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
            c.lock(); // also LK09, also LK12
            c.unlock();
        } finally {
            b.unlock();
        }
    }

    void ca() {
        c.lock();
        try {
            a.lock(); // flag, also LK12
            a.unlock();
        } finally {
            c.unlock();
        }
    }
}
