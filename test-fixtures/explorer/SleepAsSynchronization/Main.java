/** Main sleeps instead of joining: long enough on a quiet machine, never a guarantee. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> result = 42, "worker");
        worker.start();
        Thread.sleep(1000);
        int seen = result;
        worker.join();
        if (seen != 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
