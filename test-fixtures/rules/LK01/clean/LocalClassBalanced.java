import java.util.concurrent.locks.Lock;

class LocalClassBalanced {
    private int n;

    Runnable make(final Lock lock) {
        class Task implements Runnable {
            public void run() {
                lock.lock();
                try {
                    n++;
                } finally {
                    lock.unlock();
                }
            }
        }
        return new Task();
    }
}
