import java.util.concurrent.locks.ReentrantLock;

public class YieldWhileHolding {
    private final ReentrantLock lock = new ReentrantLock();
    private int value;

    int answer(String question) {
        return switch (question) {
            case "next" -> {
                lock.lock();
                try {
                    yield ++value;
                } finally {
                    lock.unlock();
                }
            }
            default -> {
                lock.lock(); // flag
                yield value;
            }
        };
    }
}
