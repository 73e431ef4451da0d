import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GetterOfTheOther {
    private final Lock readers = new ReentrantLock();
    private final Lock writers = new ReentrantLock();
    private int n;

    private Lock readersLock() {
        return readers;
    }

    private Lock writersLock() {
        return writers;
    }

    void inc() {
        readersLock().lock();
        try {
            n++;
        } finally {
            writersLock().unlock(); // flag
        }
    }
}
