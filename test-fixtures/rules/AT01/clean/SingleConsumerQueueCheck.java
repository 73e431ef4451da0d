import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class SingleConsumerQueueCheck {
    private final ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger seen = new AtomicInteger();

    public void put(String s) {
        if (s.isEmpty()) {
            return;
        }
        queue.add(s);
        seen.incrementAndGet();
    }

    public String take() {
        String s = queue.poll();
        return s == null ? "" : s;
    }

    public int seen() {
        int n = seen.get();
        if (n < 0) {
            throw new IllegalStateException("overflow");
        }
        return n;
    }
}
