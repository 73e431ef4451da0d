// jdk 21
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ExecutorClosedByTry {
    private final Lock lock = new ReentrantLock();
    private int n;

    int run() {
        try (var ex = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                ex.submit(
                        () -> {
                            lock.lock();
                            try {
                                n++;
                            } finally {
                                lock.unlock();
                            }
                        });
            }
        }
        return n;
    }
}
