import java.util.concurrent.locks.ReentrantLock;

public class UnlockInsideNewThread {
    private final ReentrantLock lock = new ReentrantLock();

    public void print(String page) {
        lock.lock(); // also LK01
        new Thread(() -> {
            try {
                System.out.println(page);
            } finally {
                lock.unlock(); // flag, also LK02
            }
        }).start();
    }
}
