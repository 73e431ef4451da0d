import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class InheritedLockNotReleased {
    abstract static class Base {
        protected final Lock guard = new ReentrantLock();
        protected int value;
    }

    static class Child extends Base {
        int take() {
            guard.lock(); // flag
            if (value == 0) {
                throw new IllegalStateException("empty");
            }
            value--;
            guard.unlock();
            return 1;
        }
    }
}
