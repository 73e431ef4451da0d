import java.util.concurrent.locks.ReentrantLock;

public class ThreadConfinedLocals implements Runnable {
    private final ReentrantLock lock = new ReentrantLock();
    private long total;

    @Override
    public void run() {
        long sum = 0;
        int[] scratch = new int[100];
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] = i;
            sum += scratch[i];
        }
        lock.lock();
        try {
            total += sum;
        } finally {
            lock.unlock();
        }
    }
}
