import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class PrivateHelperPair {
    private final ReentrantLock mutex = new ReentrantLock();
    private final List<String> lines = new ArrayList<>();

    private void begin() {
        mutex.lock();
    }

    private void end() {
        mutex.unlock();
    }

    public void log(String line) {
        begin();
        try {
            lines.add(line);
        } finally {
            end();
        }
    }

    public int size() {
        begin();
        try {
            return lines.size();
        } finally {
            end();
        }
    }
}
