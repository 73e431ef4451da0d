import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class Mailbox {
    private final BlockingQueue<String> mail = new ArrayBlockingQueue<>(1);

    public void send(String s) throws InterruptedException { mail.put(s); }
    public String receive() throws InterruptedException {
        String s;
        do {
            s = mail.poll(1, TimeUnit.SECONDS);
        } while (s == null);
        return s;
    }
}

public class Main {
    public static void main(String[] args) throws InterruptedException {
        Mailbox box = new Mailbox();
        Thread reader = new Thread(() -> {
            try {
                if (!"a".equals(box.receive()) || !"b".equals(box.receive())) throw new AssertionError("order");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        reader.start();
        box.send("a");
        box.send("b");
        reader.join();
    }
}
