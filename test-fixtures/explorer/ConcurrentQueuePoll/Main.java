import java.util.concurrent.ConcurrentLinkedQueue;

/** poll tells by null that nothing was there. */
public class Main {
    static final ConcurrentLinkedQueue<String> QUEUE = new ConcurrentLinkedQueue<>();

    static void consume() {
        String item = QUEUE.poll();
        if (item != null && item.length() != 4) {
            throw new AssertionError("item " + item);
        }
    }

    public static void main(String[] args) throws Exception {
        QUEUE.add("item");
        Thread a = new Thread(Main::consume, "a");
        Thread b = new Thread(Main::consume, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (!QUEUE.isEmpty()) {
            throw new AssertionError("nobody took the item");
        }
    }
}
