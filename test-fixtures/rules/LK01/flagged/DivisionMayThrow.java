import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DivisionMayThrow {
    private final Lock guard = new ReentrantLock();
    private int share;
    private int total = 1000;

    void split(int people) {
        guard.lock(); // flag
        share = total / people;
        guard.unlock();
    }
}
