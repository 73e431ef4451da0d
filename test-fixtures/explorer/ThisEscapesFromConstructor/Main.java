import java.util.concurrent.ConcurrentLinkedQueue;

/** A constructor hands out this before its final field is set. */
public class Main {
    static final ConcurrentLinkedQueue<Main> listeners = new ConcurrentLinkedQueue<>();
    final int port;

    Main(int port) {
        listeners.add(this);
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        Thread maker = new Thread(() -> new Main(80));
        maker.start();
        Main found = listeners.poll();
        int seen = found == null ? 80 : found.port;
        maker.join();
        System.out.println(seen);
    }
}
