import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Shelf {
    protected final Lock lock = new ReentrantLock();
    protected int books;

    void add() {
        lock.lock();
        try {
            books++;
        } finally {
            lock.unlock();
        }
    }
}

public class SuperCallsUnderLock extends Shelf {
    private int sold;

    @Override
    void add() {
        lock.lock();
        try {
            super.add();
            sold--;
        } finally {
            lock.unlock();
        }
    }
}
