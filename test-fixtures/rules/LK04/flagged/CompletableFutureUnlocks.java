import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class CompletableFutureUnlocks {
    private final ReentrantLock lock = new ReentrantLock();
    private int n;

    void go() {
        lock.lock(); // also LK01
        n++;
        CompletableFuture.runAsync(() -> System.out.println("slow"))
                .thenRun(() -> lock.unlock()); // flag
    }
}
