/** All that a thread did happens before join returns. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> result = 42, "worker");
        worker.start();
        worker.join();
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
