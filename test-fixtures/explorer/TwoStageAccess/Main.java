/** Two fields that belong together are updated under two locks, one after the other. */
public class Main {
    static final Object FIRST_LOCK = new Object();
    static final Object SECOND_LOCK = new Object();
    static int first;
    static int second;

    static void write() {
        synchronized (FIRST_LOCK) {
            first = 1;
        }
        synchronized (SECOND_LOCK) {
            second = 2;
        }
    }

    static void read() {
        int seen;
        synchronized (FIRST_LOCK) {
            seen = first;
        }
        if (seen == 0) {
            return;
        }
        synchronized (SECOND_LOCK) {
            if (second != seen + 1) {
                throw new AssertionError("first " + seen + ", second " + second);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        Thread reader = new Thread(Main::read, "reader");
        writer.start();
        reader.start();
        writer.join();
        reader.join();
    }
}
