/** An interrupted join is repeated before the result is read. */
public class Main {
    static int result;

    public static void main(String[] args) {
        Thread main = Thread.currentThread();
        Thread worker =
                new Thread(
                        () -> {
                            main.interrupt();
                            result = 42;
                        },
                        "worker");
        worker.start();
        while (true) {
            try {
                worker.join();
                break;
            } catch (InterruptedException e) {
                // waited for again below; the flag is clear now
            }
        }
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
