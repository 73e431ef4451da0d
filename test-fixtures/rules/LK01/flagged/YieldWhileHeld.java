import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class YieldWhileHeld {
    private final Lock lock = new ReentrantLock();
    private int hot;
    private int cold;

    int pick(String kind) {
        int result =
                switch (kind) {
                    case "hot" -> {
                        lock.lock(); // flag
                        if (hot == 0) {
                            yield -1;
                        }
                        int h = hot--;
                        lock.unlock();
                        yield h;
                    }
                    default -> 0;
                };
        return result;
    }
}
