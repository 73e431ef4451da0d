import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The first consumer keeps the poison pill; the second waits for ever. */
public class Main {
    static final BlockingQueue<String> QUEUE = new LinkedBlockingQueue<>();

    static void consume() {
        try {
            while (!QUEUE.take().equals("end")) {
                Thread.yield();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::consume, "a");
        Thread b = new Thread(Main::consume, "b");
        a.start();
        b.start();
        QUEUE.put("end");
        a.join();
        b.join();
    }
}
