import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class HandMadePool implements AutoCloseable {
    private static final Runnable STOP = () -> {};
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final List<Thread> workers = new ArrayList<>();

    public HandMadePool(int size) {
        for (int i = 0; i < size; i++) {
            Thread worker = new Thread(this::work, "worker " + i);
            workers.add(worker);
            worker.start();
        }
    }

    public void submit(Runnable task) {
        queue.add(task);
    }

    private void work() {
        try {
            for (Runnable task = queue.take(); task != STOP; task = queue.take()) {
                task.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        workers.forEach(w -> queue.add(STOP));
        for (Thread worker : workers) {
            worker.join();
        }
    }
}
