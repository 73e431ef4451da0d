import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SwitchYieldsInsideTry {
    private final Lock lock = new ReentrantLock();
    private int v;

    int op(char c, int n) {
        lock.lock();
        try {
            v = switch (c) {
                case '+' -> v + n;
                case '*' -> v * n;
                case '/' -> {
                    if (n == 0) {
                        throw new ArithmeticException("by zero");
                    }
                    yield v / n;
                }
                default -> throw new IllegalArgumentException("op " + c);
            };
            return v;
        } finally {
            lock.unlock();
        }
    }
}
