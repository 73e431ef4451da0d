import java.util.concurrent.PriorityBlockingQueue;

/** The smallest of what is there comes first, not the smallest of what will come. */
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
        int first = queue.take();
        producer.join();
        if (first != 1) {
            throw new AssertionError("first " + first);
        }
    }
}
