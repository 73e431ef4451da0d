import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockOnlyInCatch {
    private final Lock lock = new ReentrantLock();
    private final Deque<Integer> stack = new ArrayDeque<>();

    public void push(Integer value) {
        lock.lock(); // flag
        try {
            stack.push(value);
        } catch (NullPointerException e) {
            lock.unlock();
        }
    }
}
