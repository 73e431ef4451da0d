import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class RunnableRunDirectly {
    private final Queue<Runnable> q = new ConcurrentLinkedQueue<>();

    void loop() {
        Runnable r;
        while ((r = q.poll()) != null) {
            r.run();
        }
    }
}
