import java.util.concurrent.locks.ReentrantLock;

/** In a second thread a method calls itself for ever, and takes a lock and changes a field on the way. */
public class Main {
    private final ReentrantLock lock = new ReentrantLock();
    private int depth;

    private void add() {
        lock.lock();
        try {
            depth++;
            add();
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        Thread other = new Thread(main::add, "other");
        other.start();
        other.join();
    }
}
