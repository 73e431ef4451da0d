/** start() runs the job on the new thread, under its own name. */
public class Main {
    static String ranOn;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> ranOn = Thread.currentThread().getName(), "worker");
        worker.start();
        worker.join();
        if (!ranOn.equals("worker")) {
            throw new AssertionError("ran on " + ranOn);
        }
    }
}
