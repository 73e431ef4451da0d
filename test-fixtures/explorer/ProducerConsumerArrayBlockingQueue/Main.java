import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Two items through a queue for one. */
public class Main {
    public static void main(String[] args) throws Exception {
        BlockingQueue<int[]> queue = new ArrayBlockingQueue<>(1);
        Thread producer =
                new Thread(
                        () -> {
                            try {
                                for (int i = 1; i <= 2; i++) {
                                    int[] item = new int[1];
                                    item[0] = i;
                                    queue.put(item);
                                }
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "producer");
        producer.start();
        int first = queue.take()[0];
        int second = queue.take()[0];
        producer.join();
        if (first != 1 || second != 2) {
            throw new AssertionError("took " + first + ", " + second);
        }
    }
}
