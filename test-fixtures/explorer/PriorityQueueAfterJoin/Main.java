import java.util.concurrent.PriorityBlockingQueue;

/** The consumer starts taking when all items are there. */
public class Main {
    public static void main(String[] args) throws Exception {
        PriorityBlockingQueue<Integer> queue = new PriorityBlockingQueue<>();
        Thread producer =
                new Thread(
                        () -> {
                            queue.put(2);
                            queue.put(1);
                        },
                        "producer");
        producer.start();
        producer.join();
        int first = queue.take();
        if (first != 1) {
            throw new AssertionError("first " + first);
        }
    }
}
