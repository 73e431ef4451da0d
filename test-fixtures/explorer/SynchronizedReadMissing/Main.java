/** Writers are synchronized, the reader is not. */
public class Main {
    static int value;

    static synchronized void write() {
        value = 1;
    }

    static int read() {
        return value;
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        writer.start();
        int seen = read();
        writer.join();
        if (seen != 0 && seen != 1) {
            throw new AssertionError("value " + seen);
        }
    }
}
