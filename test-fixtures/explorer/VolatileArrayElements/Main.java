/** A volatile reference to an array makes no element volatile. */
public class Main {
    static volatile int[] cells = new int[1];

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> cells[0] = 1);
        a.start();
        int seen = cells[0];
        a.join();
        if (seen > 1) {
            throw new AssertionError("seen " + seen);
        }
    }
}
