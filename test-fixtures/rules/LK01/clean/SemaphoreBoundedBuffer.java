import java.util.concurrent.Semaphore;

public class SemaphoreBoundedBuffer {
    private final Semaphore free = new Semaphore(16);
    private final Semaphore used = new Semaphore(0);
    private final Semaphore mutex = new Semaphore(1);
    private final Object[] items = new Object[16];
    private int in, out;

    public void put(Object x) throws InterruptedException {
        free.acquire();
        mutex.acquireUninterruptibly();
        try {
            items[in] = x;
            in = (in + 1) % items.length;
        } finally {
            mutex.release();
        }
        used.release();
    }

    public Object take() throws InterruptedException {
        used.acquire();
        Object x;
        mutex.acquireUninterruptibly();
        try {
            x = items[out];
            items[out] = null;
            out = (out + 1) % items.length;
        } finally {
            mutex.release();
        }
        free.release();
        return x;
    }
}
