import java.util.concurrent.locks.ReentrantLock;

class GuardObjectEverywhere {
    private final ReentrantLock lock = new ReentrantLock();
    private long sum;
    private long count;

    private final class Held implements AutoCloseable {
        Held() {
            lock.lock();
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    void add(long n) {
        try (Held h = new Held()) {
            sum += n;
            count++;
        }
    }

    double mean() {
        try (Held h = new Held()) {
            return count == 0 ? 0 : (double) sum / count;
        }
    }
}
