import java.util.concurrent.SynchronousQueue;

/** put waits for a taker; the taker was told not to wait. */
public class Main {
    public static void main(String[] args) throws Exception {
        SynchronousQueue<Integer> queue = new SynchronousQueue<>();
        Thread taker = new Thread(queue::poll, "taker");
        taker.start();
        queue.put(42);
        taker.join();
    }
}
