import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AnonymousRunnableOwnLock {
    private int visitors;

    private Runnable gate() {
        return new Runnable() {
            private final Lock lock = new ReentrantLock(); // flag

            @Override
            public void run() {
                lock.lock();
                try {
                    visitors++;
                } finally {
                    lock.unlock();
                }
            }
        };
    }

    void open() {
        new Thread(gate(), "north").start();
        new Thread(gate(), "south").start();
    }
}
