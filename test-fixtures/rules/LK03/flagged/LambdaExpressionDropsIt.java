import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class LambdaExpressionDropsIt {
    private final Lock lock = new ReentrantLock();

    Runnable warmUp() {
        return () -> lock.tryLock(); // flag, also LK01
    }
}
