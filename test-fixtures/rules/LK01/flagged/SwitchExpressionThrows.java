import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class SwitchExpressionThrows {
    enum Op { PLUS, MINUS, NEGATE }

    private final Lock lock = new ReentrantLock();
    private int value;

    int apply(String op, int n) {
        lock.lock(); // flag
        value = switch (op) {
            case "+" -> value + n;
            case "-" -> value - n;
            default -> throw new IllegalArgumentException(op);
        };
        int answer = value;
        lock.unlock();
        return answer;
    }
}
