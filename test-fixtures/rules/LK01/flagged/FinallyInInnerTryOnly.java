import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FinallyInInnerTryOnly {
    private final Lock a = new ReentrantLock();
    private final Lock b = new ReentrantLock();
    private final Map<String, Integer> m = new HashMap<>();

    int sum(String x, String y) {
        a.lock(); // flag
        int s = m.get(x);
        b.lock();
        try {
            s += m.get(y);
        } finally {
            b.unlock();
            a.unlock();
        }
        return s;
    }
}
