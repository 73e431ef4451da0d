import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class StringJoinIsNoThreadJoin {
    private final Lock lock = new ReentrantLock();
    private String text = "";

    void add(String a, String b) {
        lock.lock();
        try {
            text = text + a + b;
        } finally {
            lock.unlock();
        }
    }

    String show() {
        String head = String.join(",", "a", "b");
        return head + text; // flag
    }
}
