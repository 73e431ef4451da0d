import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Streams over a queue while another thread adds to it: sees the new element or not. */
public class Main {
    static String result;

    static class Box {
        int n;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Box> queue = new LinkedBlockingQueue<>();
        Thread t = new Thread(() -> {
            Box box = new Box();
            box.n = 1;
            queue.add(box);
        });
        t.start();
        result = "" + queue.stream().mapToInt(b -> b.n).sum();
        t.join();
    }
}
