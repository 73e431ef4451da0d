/** An interrupted join has not waited: the result is read although the worker may still run. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        Thread worker =
                new Thread(
                        () -> {
                            main.interrupt();
                            result = 42;
                        },
                        "worker");
        worker.start();
        int seen = 42;
        try {
            worker.join();
        } catch (InterruptedException e) {
            seen = result;
        }
        Thread.interrupted();
        worker.join();
        if (seen != 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
