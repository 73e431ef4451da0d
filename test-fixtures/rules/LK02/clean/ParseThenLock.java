import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

class ParseThenLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Integer> grades = new HashMap<>();

    void enter(String name, String grade) {
        try {
            int g = Integer.parseInt(grade);
            lock.lock();
            try {
                grades.put(name, g);
            } finally {
                lock.unlock();
            }
        } catch (NumberFormatException e) {
            System.err.println("not a grade: " + grade);
        }
    }
}
