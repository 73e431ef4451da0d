import java.util.concurrent.locks.ReentrantLock;

/** Tries again and again, with a flag for the loop, while the holder has ended without unlock. */
public class Main {
    static final ReentrantLock lock = new ReentrantLock();
    static int entries;

    static void enter() {
        boolean done = false;
        while (!done) {
            if (lock.tryLock()) {
                entries++;
                done = true;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread other = new Thread(Main::enter, "other");
        other.start();
        enter();
        other.join();
    }
}
