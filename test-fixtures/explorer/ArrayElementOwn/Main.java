/** Each thread updates an element of its own. */
public class Main {
    public static void main(String[] args) throws Exception {
        byte[] counts = new byte[2];
        Thread a = new Thread(() -> counts[0]++, "a");
        Thread b = new Thread(() -> counts[1]++, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (counts[0] + counts[1] != 2) {
            throw new AssertionError("counts " + counts[0] + ", " + counts[1]);
        }
    }
}
