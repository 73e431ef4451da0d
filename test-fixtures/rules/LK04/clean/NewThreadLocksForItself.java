import java.util.concurrent.locks.ReentrantLock;

public class NewThreadLocksForItself {
    private final ReentrantLock lock = new ReentrantLock();
    private int printed;

    public void print(String page) {
        lock.lock();
        try {
            printed++;
        } finally {
            lock.unlock();
        }
        new Thread(() -> {
            lock.lock();
            try {
                System.out.println(page);
                printed--;
            } finally {
                lock.unlock();
            }
        }).start();
    }
}
