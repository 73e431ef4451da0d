import java.util.concurrent.LinkedBlockingQueue;

public class Main {
    static final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
    static int written;

    public static void main(String[] args) throws InterruptedException {
        Thread logger = new Thread(() -> {
            try {
                while (true) {
                    lines.take();
                    written++;
                }
            } catch (InterruptedException e) {
                return;
            }
        });
        logger.setDaemon(true);
        logger.start();
        lines.offer("one");
        while (!lines.isEmpty()) Thread.yield();
        if (written != 1) throw new AssertionError(written);
    }
}
