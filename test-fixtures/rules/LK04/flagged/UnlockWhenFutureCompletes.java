import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockWhenFutureCompletes {
    private final ReentrantLock lock = new ReentrantLock();

    CompletableFuture<Void> save(Runnable write) {
        lock.lock(); // also LK01
        return CompletableFuture.runAsync(write).thenRunAsync(() -> lock.unlock()); // flag, also LK02
    }
}
