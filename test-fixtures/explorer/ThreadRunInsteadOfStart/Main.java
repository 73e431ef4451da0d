/** run() is called where start() was meant: the job runs on the calling thread. */
public class Main {
    static String ranOn;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> ranOn = Thread.currentThread().getName(), "worker");
        worker.run();
        worker.join();
        if (!ranOn.equals("worker")) {
            throw new AssertionError("ran on " + ranOn);
        }
    }
}
