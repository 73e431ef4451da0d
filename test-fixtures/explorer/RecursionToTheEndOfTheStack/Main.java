import java.util.concurrent.locks.ReentrantLock;

/** Both threads go to the end of their stacks, and take a lock in every call on the way back. */
public class Main {
    private final ReentrantLock lock = new ReentrantLock();
    private int returned;

    private int fall() {
        int below = 0;
        try {
            below = fall();
        } catch (StackOverflowError e) {
            lock.lock();
            returned++;
            lock.unlock();
        }
        return below + 1;
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        int[] depths = new int[2];
        Thread other = new Thread(() -> depths[1] = main.fall(), "other");
        other.start();
        depths[0] = main.fall();
        other.join();
        if (depths[0] != depths[1] + 4 || main.returned != 2) {
            throw new AssertionError(depths[0] + ", " + depths[1] + ", " + main.returned);
        }
    }
}
