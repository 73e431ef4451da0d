import java.util.ArrayDeque;
import java.util.Deque;

class ForeverLoopWithReturn {
    private final Deque<Runnable> tasks = new ArrayDeque<>();

    Runnable next() throws InterruptedException {
        synchronized (tasks) {
            for (;;) {
                Runnable r = tasks.poll();
                if (r != null) {
                    return r;
                }
                tasks.wait();
            }
        }
    }

    void add(Runnable r) {
        synchronized (tasks) {
            tasks.add(r);
            tasks.notify();
        }
    }
}
