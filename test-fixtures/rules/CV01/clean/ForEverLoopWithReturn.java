import java.util.ArrayDeque;
import java.util.Queue;

class ForEverLoopWithReturn {
    private final Object lock = new Object();
    private final Queue<Integer> q = new ArrayDeque<>();

    int take() throws InterruptedException {
        synchronized (lock) {
            for (; ; ) {
                Integer x = q.poll();
                if (x != null) {
                    return x;
                }
                lock.wait();
            }
        }
    }

    void put(int x) {
        synchronized (lock) {
            q.add(x);
            lock.notify();
        }
    }
}
