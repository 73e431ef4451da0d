import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Store {
    protected final Lock lock = new ReentrantLock();
    protected int items;
}

class InheritedByTwoNames extends Store {
    void add() {
        super.lock.lock();
        try {
            items++;
        } finally {
            this.lock.unlock();
        }
    }
}
