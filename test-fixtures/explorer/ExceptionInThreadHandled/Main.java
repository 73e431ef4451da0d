/** An uncaught-exception handler takes what the thread threw. */
public class Main {
    static Throwable caught;

    public static void main(String[] args) throws Exception {
        int[] values = new int[1];
        Thread worker = new Thread(() -> values[1] = 1, "worker");
        worker.setUncaughtExceptionHandler((thread, failure) -> caught = failure);
        worker.start();
        worker.join();
        if (!(caught instanceof ArrayIndexOutOfBoundsException)) {
            throw new AssertionError("caught " + caught);
        }
    }
}
