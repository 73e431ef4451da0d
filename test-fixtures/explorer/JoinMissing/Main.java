/** Main reads the result without waiting for the thread that computes it. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> result = 42, "worker");
        worker.start();
        int seen = result;
        worker.join();
        if (seen != 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
