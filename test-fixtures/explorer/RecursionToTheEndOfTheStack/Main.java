import java.util.concurrent.locks.ReentrantLock;

/** Two threads go to the end of their stacks, and take a lock there. */
public class Main {
    private final ReentrantLock lock = new ReentrantLock();
    private int overflows;

    private int fall() {
        int below = 0;
        try {
            below = fall();
        } catch (StackOverflowError e) {
            lock.lock();
            overflows++;
            lock.unlock();
        }
        return below + 1;
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        int[] depths = new int[2];
        Thread a = new Thread(() -> depths[0] = main.fall(), "a");
        Thread b = new Thread(() -> depths[1] = main.fall(), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (depths[0] != depths[1] || main.overflows != 2) {
            throw new AssertionError(depths[0] + ", " + depths[1] + ", " + main.overflows);
        }
    }
}
