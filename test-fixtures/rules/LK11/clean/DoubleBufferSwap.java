import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class DoubleBufferSwap {
    private List<String> current = new ArrayList<>();
    private final Lock lock = new ReentrantLock();

    void log(String s) {
        lock.lock();
        try {
            current.add(s);
        } finally {
            lock.unlock();
        }
    }

    void flush() {
        List<String> full;
        lock.lock();
        try {
            full = current;
            current = new ArrayList<>();
        } finally {
            lock.unlock();
        }
        full.forEach(System.out::println);
    }
}
