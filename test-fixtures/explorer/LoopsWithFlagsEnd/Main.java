import java.util.concurrent.locks.ReentrantLock;

/** Loops that carry flags on, nested and entered again, and that all come to an end. */
public class Main {
    static final ReentrantLock lock = new ReentrantLock();
    static int entries;

    static void enter() {
        boolean done = false;
        boolean failedBefore = false;
        while (!done) {
            if (lock.tryLock()) {
                try {
                    entries++;
                    done = true;
                } finally {
                    lock.unlock();
                }
            } else {
                failedBefore = true;
            }
        }
    }

    static void rounds() {
        for (int i = 0; i < 20; i++) {
            boolean again = true;
            boolean second = false;
            while (again) {
                boolean inner = true;
                while (inner) {
                    inner = false;
                }
                again = !second;
                second = true;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        rounds();
        Thread other = new Thread(Main::enter, "other");
        other.start();
        enter();
        other.join();
        if (entries != 2) {
            throw new AssertionError("entries " + entries);
        }
    }
}
