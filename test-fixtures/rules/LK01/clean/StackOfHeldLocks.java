import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class StackOfHeldLocks {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private int moves;

    public void move(boolean alsoB) {
        Deque<Lock> held = new ArrayDeque<>();
        a.lock();
        held.push(a);
        try {
            if (alsoB) {
                b.lock();
                held.push(b);
            }
            moves++;
        } finally {
            while (!held.isEmpty()) {
                held.pop().unlock();
            }
        }
    }
}
