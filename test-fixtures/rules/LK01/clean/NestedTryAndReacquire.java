import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

class NestedTryAndReacquire {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Integer> work = new ArrayDeque<>();
    private int done;

    void loop(IntConsumer c) {
        for (; ; ) {
            int item;
            lock.lock();
            try {
                Integer next = work.poll();
                if (next == null) {
                    return;
                }
                item = next;
            } finally {
                lock.unlock();
            }
            c.accept(item);
            lock.lock();
            try {
                done++;
            } finally {
                lock.unlock();
            }
        }
    }
}
