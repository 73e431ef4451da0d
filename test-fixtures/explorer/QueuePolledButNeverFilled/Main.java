import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Polls again and again, but the producer has left after one item. */
public class Main {
    static final Queue<Integer> items = new ConcurrentLinkedQueue<>();
    static int sum;

    static void consume() {
        for (int i = 0; i < 2; i++) {
            Integer item;
            while ((item = items.poll()) == null) {
                Thread.yield();
            }
            sum += item;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread consumer = new Thread(Main::consume, "consumer");
        consumer.start();
        items.add(1);
        consumer.join();
        if (sum != 1) {
            throw new AssertionError("sum " + sum);
        }
    }
}
