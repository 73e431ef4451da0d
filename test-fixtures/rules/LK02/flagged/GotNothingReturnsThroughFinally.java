import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class GotNothingReturnsThroughFinally {
    private final Lock lock = new ReentrantLock();
    private final List<String> lines = new ArrayList<>();

    boolean log(String line) {
        boolean got = false;
        try {
            got = lock.tryLock();
            if (!got)
                return false;
            lines.add(line);
            return true;
        } finally {
            lock.unlock(); // flag
        }
    }
}
