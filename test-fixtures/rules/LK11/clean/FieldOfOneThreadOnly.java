import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class FieldOfOneThreadOnly extends Thread {
    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
    private int handled;

    @Override
    public void run() {
        try {
            while (true) {
                String message = inbox.take();
                handled++;
                System.out.println(handled + ": " + message);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void send(String message) {
        inbox.add(message);
    }
}
