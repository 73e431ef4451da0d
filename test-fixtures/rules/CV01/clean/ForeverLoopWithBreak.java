import java.util.LinkedList;
import java.util.Queue;

public class ForeverLoopWithBreak {
    private final Queue<Integer> queue = new LinkedList<>();
    private boolean closed;

    public Integer take() throws InterruptedException {
        synchronized (queue) {
            for (;;) {
                if (!queue.isEmpty()) {
                    return queue.remove();
                }
                if (closed) {
                    return null;
                }
                queue.wait();
            }
        }
    }

    public void put(int n) {
        synchronized (queue) {
            queue.add(n);
            queue.notify();
        }
    }

    public void close() {
        synchronized (queue) {
            closed = true;
            queue.notifyAll();
        }
    }
}
