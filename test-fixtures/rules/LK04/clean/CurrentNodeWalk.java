import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CurrentNodeWalk {
    static final class Cell {
        final Lock lock = new ReentrantLock();
        int value;
        Cell next;
    }

    private final Cell head = new Cell();

    public int sum() {
        int sum = 0;
        Cell c = head;
        c.lock.lock();
        while (true) {
            sum += c.value;
            Cell n = c.next;
            if (n == null) {
                c.lock.unlock();
                return sum;
            }
            n.lock.lock();
            c.lock.unlock();
            c = n;
        }
    }
}
