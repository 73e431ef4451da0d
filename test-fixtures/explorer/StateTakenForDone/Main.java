/** A state other than NEW only says that the thread was started. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> result = 42, "worker");
        worker.start();
        int seen = 42;
        if (worker.getState() != Thread.State.NEW) {
            seen = result;
        }
        worker.join();
        if (seen != 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
