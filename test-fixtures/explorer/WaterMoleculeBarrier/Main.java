import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;

class Water {
    private final Semaphore hydrogen = new Semaphore(2);
    private final Semaphore oxygen = new Semaphore(1);
    private final StringBuffer out = new StringBuffer();
    private final CyclicBarrier barrier = new CyclicBarrier(3, () -> out.append('|'));

    void hydrogen() throws InterruptedException, BrokenBarrierException {
        hydrogen.acquire();
        out.append('H');
        barrier.await();
        hydrogen.release();
    }

    void oxygen() throws InterruptedException, BrokenBarrierException {
        oxygen.acquire();
        out.append('O');
        barrier.await();
        oxygen.release();
    }

    public String toString() { return out.toString(); }
}

public class Main {
    interface Step { void run() throws Exception; }

    static Thread start(Step step) {
        Thread t = new Thread(() -> {
            try {
                step.run();
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
        });
        t.start();
        return t;
    }

    public static void main(String[] args) throws InterruptedException {
        Water water = new Water();
        Thread[] all = {start(water::hydrogen), start(water::oxygen), start(water::hydrogen)};
        for (Thread t : all) t.join();
        String s = water.toString();
        long h = s.chars().filter(c -> c == 'H').count();
        if (h != 2 || s.indexOf('O') < 0 || !s.endsWith("|")) throw new AssertionError(s);
    }
}
