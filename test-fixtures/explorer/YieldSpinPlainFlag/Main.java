/** Waits by yielding on a flag that is not volatile. */
public class Main {
    static boolean ready;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> ready = true, "worker");
        worker.start();
        while (!ready) {
            Thread.yield();
        }
        worker.join();
    }
}
