import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.CountDownLatch;

public class Main {
    static final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    static int written;

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch drained = new CountDownLatch(2);
        Thread logger = new Thread(() -> {
            while (true) {
                try {
                    lines.take();
                    written++;
                    drained.countDown();
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        logger.setDaemon(true);
        logger.start();
        lines.offer("one");
        lines.offer("two");
        drained.await();
        if (written != 2) throw new AssertionError(written);
    }
}
