import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** put and take meet; a timed offer without a taker gives up. */
public class Main {
    static int data;

    public static void main(String[] args) throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        if (queue.offer(1, 10, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody took it");
        }
        Thread giver =
                new Thread(
                        () -> {
                            data = 42;
                            try {
                                queue.put(1);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "giver");
        giver.start();
        queue.take();
        if (data != 42) {
            throw new AssertionError("data " + data);
        }
        giver.join();
    }
}
