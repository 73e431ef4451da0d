import java.util.concurrent.ConcurrentLinkedQueue;

/** isEmpty and poll are atomic, the pair is not. */
public class Main {
    static final ConcurrentLinkedQueue<String> QUEUE = new ConcurrentLinkedQueue<>();

    static void consume() {
        if (!QUEUE.isEmpty()) {
            QUEUE.poll().length();
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
    }
}
