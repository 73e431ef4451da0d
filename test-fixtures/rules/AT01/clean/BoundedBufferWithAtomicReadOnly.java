import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class BoundedBufferWithAtomicReadOnly {
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(10);
    private final AtomicLong dropped = new AtomicLong();

    public void offer(String s) {
        if (!queue.offer(s)) {
            dropped.incrementAndGet();
        }
    }

    public String status() {
        if (dropped.get() > 0) {
            return "dropped " + dropped.get();
        }
        return queue.isEmpty() ? "idle" : "busy";
    }
}
