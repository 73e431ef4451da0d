import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class NewThreadUnlocks {
    private final Lock lock = new ReentrantLock();
    private int n;

    void start() {
        lock.lock(); // also LK01
        n = 0;
        new Thread(
                        () -> {
                            try {
                                System.out.println("working");
                            } finally {
                                lock.unlock(); // flag
                            }
                        })
                .start();
    }
}
