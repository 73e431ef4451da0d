import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class SignalWithoutAnyLock {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stopped = lock.newCondition();
    private volatile boolean running = true;

    void stop() {
        running = false;
        stopped.signalAll(); // flag
    }

    void awaitStop() throws InterruptedException {
        lock.lock();
        try {
            while (running) {
                stopped.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
