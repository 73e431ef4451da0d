import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntPredicate;

public class LambdaReturnsEarly {
    private final Lock lock = new ReentrantLock();
    private int limit = 10;

    IntPredicate check() {
        return n -> {
            lock.lock(); // flag
            if (n > limit) return false;
            limit -= n;
            lock.unlock();
            return true;
        };
    }
}
