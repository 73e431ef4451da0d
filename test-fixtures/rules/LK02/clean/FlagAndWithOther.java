import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FlagAndWithOther {
    private final Lock lock = new ReentrantLock();
    private int n;

    void inc(boolean wanted) {
        boolean mine = wanted && lock.tryLock();
        try {
            System.out.println(mine);
            if (mine) n++;
        } finally {
            if (mine) lock.unlock();
        }
    }
}
