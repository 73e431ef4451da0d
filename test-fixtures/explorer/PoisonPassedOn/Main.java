import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Each consumer passes the poison pill on. */
public class Main {
    static final BlockingQueue<String> QUEUE = new LinkedBlockingQueue<>();

    static void consume() {
        try {
            while (!QUEUE.take().equals("end")) {
                Thread.yield();
            }
            QUEUE.put("end");
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
