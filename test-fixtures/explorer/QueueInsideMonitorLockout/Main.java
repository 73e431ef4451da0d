import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class Mailbox {
    private final BlockingQueue<String> mail = new ArrayBlockingQueue<>(1);

    public synchronized void send(String s) throws InterruptedException { mail.put(s); }
    public synchronized String receive() throws InterruptedException { return mail.take(); }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Mailbox box = new Mailbox();
        Thread reader = new Thread(() -> {
            try {
                System.out.println(box.receive());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        reader.start();
        box.send("dear reader");
        reader.join();
    }
}
