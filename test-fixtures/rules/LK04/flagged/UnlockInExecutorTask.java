import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockInExecutorTask {
    private final Lock order = new ReentrantLock();
    private final ExecutorService kitchen = Executors.newSingleThreadExecutor();

    void cook(Runnable dish) {
        order.lock(); // also LK01
        kitchen.execute(() -> {
            dish.run();
            order.unlock(); // flag, also LK02
        });
    }
}
