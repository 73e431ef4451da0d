import java.util.concurrent.locks.Lock;

class LocalClassForgets {
    private int n;

    Runnable make(final Lock lock) {
        class Task implements Runnable {
            public void run() {
                lock.lock(); // flag
                n++;
                if (n > 100) {
                    return;
                }
                lock.unlock();
            }
        }
        return new Task();
    }
}
