import java.util.ArrayDeque;
import java.util.Deque;

class VariableNamedThreadHoldsRunnable {
    private final Deque<Runnable> queue = new ArrayDeque<>();

    void submit(Runnable r) {
        queue.add(r);
    }

    void drain() {
        Runnable thread;
        while ((thread = queue.poll()) != null) {
            thread.run();
        }
    }
}
