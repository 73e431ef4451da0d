import java.util.concurrent.locks.ReentrantLock;

class LambdaUnlocksWhatItNeverTook {
    private final ReentrantLock lock = new ReentrantLock();
    private int runs;

    Runnable task() {
        return () -> {
            if (lock.tryLock()) {
                runs++;
                lock.unlock();
            } else {
                lock.unlock(); // flag
            }
        };
    }
}
