import java.util.ArrayDeque;
import java.util.Queue;

/** if around wait: another consumer takes the item between the notify and the wake-up. */
public class Main {
    static final Queue<Integer> QUEUE = new ArrayDeque<>();

    static void put(int item) {
        synchronized (QUEUE) {
            QUEUE.add(item);
            QUEUE.notify();
        }
    }

    static void take() {
        synchronized (QUEUE) {
            if (QUEUE.isEmpty()) {
                try {
                    QUEUE.wait();
                } catch (InterruptedException e) {
                    return;
                }
            }
            QUEUE.remove();
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::take, "a");
        Thread b = new Thread(Main::take, "b");
        a.start();
        b.start();
        put(1);
        put(2);
        a.join();
        b.join();
    }
}
