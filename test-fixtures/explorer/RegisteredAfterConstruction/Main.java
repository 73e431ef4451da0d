import java.util.concurrent.ConcurrentLinkedQueue;

/** A factory registers the object when it is complete. */
public class Main {
    static final ConcurrentLinkedQueue<Main> listeners = new ConcurrentLinkedQueue<>();
    final int port;

    Main(int port) {
        this.port = port;
    }

    static void make(int port) {
        listeners.add(new Main(port));
    }

    public static void main(String[] args) throws Exception {
        Thread maker = new Thread(() -> make(80));
        maker.start();
        Main found = listeners.poll();
        int seen = found == null ? 80 : found.port;
        maker.join();
        if (seen != 80) {
            throw new AssertionError("port " + seen);
        }
    }
}
