/** Two threads update the same array element. */
public class Main {
    public static void main(String[] args) throws Exception {
        int[] counts = new int[2];
        Thread a = new Thread(() -> counts[0]++, "a");
        Thread b = new Thread(() -> counts[0]++, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (counts[0] != 2) {
            throw new AssertionError("count " + counts[0]);
        }
    }
}
