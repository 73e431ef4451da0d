/** The reader uses what it read only when the sequence number is even and unchanged. */
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
        int before = sequence;
        int a = left;
        int b = right;
        if (before % 2 == 0 && sequence == before && a != b) {
            throw new AssertionError("half-made update " + a + ", " + b);
        }
        writer.join();
    }
}
