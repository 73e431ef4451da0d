/** Names a thread that already runs and may have asked for its name. */
public class Main {
    static String seen;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> seen = Thread.currentThread().getName());
        worker.start();
        worker.setName("worker");
        worker.join();
        if (!seen.equals("worker")) {
            throw new AssertionError("seen " + seen);
        }
    }
}
