import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class TicketCounterStatic {
    private static int next = 1;
    private final Lock lock = new ReentrantLock(); // flag
    private final int number;

    TicketCounterStatic() {
        lock.lock();
        try {
            number = next++;
        } finally {
            lock.unlock();
        }
    }

    int number() {
        return number;
    }
}
