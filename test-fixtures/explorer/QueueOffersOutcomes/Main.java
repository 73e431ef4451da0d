import java.util.concurrent.ConcurrentLinkedQueue;

/** Two threads offer two items each to a concurrent queue. */
public class Main {
    static final ConcurrentLinkedQueue<String> QUEUE = new ConcurrentLinkedQueue<>();
    static String result = "";

    static void offer(String item) {
        QUEUE.offer(item);
        QUEUE.offer(item);
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> offer("a"), "a");
        Thread b = new Thread(() -> offer("b"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        String item;
        while ((item = QUEUE.poll()) != null) {
            result = result + item;
        }
        if (result.length() != 4) {
            throw new AssertionError("items " + result);
        }
    }
}
