import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

enum PrinterEnum {
    LASER,
    INK;

    private final Lock lock = new ReentrantLock();
    private int characters;

    void print(String text) {
        lock.lock(); // flag
        characters += text.length();
        lock.unlock();
    }

    int characters() {
        lock.lock();
        try {
            return characters;
        } finally {
            lock.unlock();
        }
    }
}
