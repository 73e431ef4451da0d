import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Main fills the queue before it starts the consumer. */
public class Main {
    public static void main(String[] args) throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        Thread consumer =
                new Thread(
                        () -> {
                            queue.poll();
                            queue.poll();
                        },
                        "consumer");
        queue.put(1);
        queue.put(2);
        consumer.start();
        consumer.join();
    }
}
