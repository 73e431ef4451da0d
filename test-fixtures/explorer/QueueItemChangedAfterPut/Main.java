import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The producer goes on changing an item that it has handed over. */
public class Main {
    public static void main(String[] args) throws Exception {
        BlockingQueue<int[]> queue = new LinkedBlockingQueue<>();
        Thread producer =
                new Thread(
                        () -> {
                            int[] item = new int[1];
                            queue.add(item);
                            item[0] = 42;
                        },
                        "producer");
        producer.start();
        int seen = queue.take()[0];
        producer.join();
        if (seen != 42) {
            throw new AssertionError("item " + seen);
        }
    }
}
