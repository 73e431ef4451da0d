import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class QueueTakeIgnored {
    private final BlockingQueue<String> q = new LinkedBlockingQueue<>();

    String next() {
        while (true) {
            try {
                return q.take();
            } catch (InterruptedException e) { // flag
                System.out.println("interrupted");
            }
        }
    }
}
