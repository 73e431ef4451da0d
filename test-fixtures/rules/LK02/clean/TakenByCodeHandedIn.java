import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

class TakenByCodeHandedIn {
    private final Lock lock = new ReentrantLock();
    private final Consumer<Lock> taker;
    private int uses;

    TakenByCodeHandedIn(Consumer<Lock> taker) {
        this.taker = taker;
    }

    void use() {
        taker.accept(lock);
        try {
            uses++;
        } finally {
            lock.unlock();
        }
    }
}
