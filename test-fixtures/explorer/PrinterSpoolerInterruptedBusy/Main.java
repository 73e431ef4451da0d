import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    static final BlockingQueue<String> jobs = new LinkedBlockingQueue<>();
    static final AtomicInteger printed = new AtomicInteger();

    public static void main(String[] args) throws InterruptedException {
        Thread printer = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    String job = jobs.take();
                    printed.incrementAndGet();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        });
        printer.start();
        jobs.put("essay.pdf");
        jobs.put("photo.png");
        printer.interrupt();
        printer.join();
        if (printed.get() < 2) throw new AssertionError("printed only " + printed);
    }
}
