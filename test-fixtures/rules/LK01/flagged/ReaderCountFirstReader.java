import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ReaderCountFirstReader {
    private final Lock mutex = new ReentrantLock();
    private int readers;

    void startRead(boolean priority) throws InterruptedException {
        mutex.lockInterruptibly(); // flag
        readers++;
        if (priority) {
            Thread.sleep(1);
        }
        mutex.unlock();
    }

    void endRead() {
        mutex.lock();
        try {
            readers--;
        } finally {
            mutex.unlock();
        }
    }
}
