import java.util.concurrent.locks.ReentrantLock;

public class UnlockLambdaRunAtOnce {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    private static void logged(String what, Runnable r) {
        System.out.println(what);
        r.run();
    }

    private static void plain(Runnable r) {
        r.run();
    }

    void inc() {
        logged("inc", () -> {
            lock.lock();
            try {
                n++;
            } finally {
                plain(() -> lock.unlock());
            }
        });
    }
}
