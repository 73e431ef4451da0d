import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockAsResource {
    interface Release extends AutoCloseable {
        @Override
        void close();
    }

    private final ReentrantLock mutex = new ReentrantLock();
    private final List<String> log = new ArrayList<>();

    public void add(String s) {
        mutex.lock();
        try (Release r = mutex::unlock) {
            log.add(s);
        }
    }

    public int size() {
        mutex.lock();
        try (Release r = () -> mutex.unlock()) {
            return log.size();
        }
    }
}
