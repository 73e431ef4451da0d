/** The worker dies of an exception that nobody looks at. */
public class Main {
    public static void main(String[] args) throws Exception {
        int[] values = new int[1];
        Thread worker = new Thread(() -> values[1] = 1, "worker");
        worker.start();
        worker.join();
    }
}
