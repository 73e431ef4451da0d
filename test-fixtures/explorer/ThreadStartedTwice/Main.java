/** A thread can be started once only. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> {}, "worker");
        worker.start();
        worker.join();
        worker.start();
    }
}
