/** The reader checks the sequence number before it reads, but not after. */
public class Main {
    static volatile int sequence;
    static volatile int left;
    static volatile int right;

    static void write() {
        sequence = sequence + 1;
        left = left + 1;
        right = right + 1;
        sequence = sequence + 1;
    }

    public static void main(String[] args) throws Exception {
        Thread writer = new Thread(Main::write, "writer");
        writer.start();
        if (sequence % 2 == 0) {
            int a = left;
            int b = right;
            if (a != b) {
                throw new AssertionError("half-made update " + a + ", " + b);
            }
        }
        writer.join();
    }
}
