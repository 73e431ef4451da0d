/** The common form of normal end: the worker is joined, and status 0 says that all is well. */
public class Main {
    static int count;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> count++);
        worker.start();
        worker.join();
        if (count != 1) {
            System.exit(1);
        }
        System.exit(0);
    }
}
