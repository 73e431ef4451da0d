import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class FlagInsideLongTry {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> marks = new TreeMap<>();

    void put(String name, String mark) {
        boolean locked = false;
        try {
            int m = Integer.parseInt(mark);
            lock.lock();
            locked = true;
            marks.put(name, m);
        } catch (NumberFormatException e) {
            System.out.println("not a number: " + mark);
        } finally {
            if (locked == true) {
                lock.unlock();
            }
        }
    }
}
