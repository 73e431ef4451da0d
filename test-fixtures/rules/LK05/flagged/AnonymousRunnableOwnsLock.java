import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class AnonymousRunnableOwnsLock {
    private int total;

    Thread worker() {
        return new Thread(
                new Runnable() {
                    private final Lock lock = new ReentrantLock(); // flag

                    @Override
                    public void run() {
                        lock.lock();
                        try {
                            total++;
                        } finally {
                            lock.unlock();
                        }
                    }
                });
    }
}
