import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

record RecordMethodEarlyReturn(ReentrantLock lock, List<String> log) {
    boolean write(String s) {
        lock.lock(); // flag
        if (s == null) {
            return false;
        }
        try {
            return log.add(s);
        } finally {
            lock.unlock();
        }
    }
}
