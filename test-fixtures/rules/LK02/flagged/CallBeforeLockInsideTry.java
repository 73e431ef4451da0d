import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class CallBeforeLockInsideTry {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> grades = new HashMap<>();

    void enter(String name, String grade) {
        try {
            int g = Integer.parseInt(grade);
            lock.lock();
            grades.put(name, g);
        } finally {
            lock.unlock(); // flag
        }
    }
}
