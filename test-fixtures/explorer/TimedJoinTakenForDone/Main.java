/** join(50) returns after the time-out too, when the worker still runs. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        java.util.concurrent.CountDownLatch end = new java.util.concurrent.CountDownLatch(1);
        Thread worker =
                new Thread(
                        () -> {
                            result = 42;
                            try {
                                end.await();
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        "worker");
        worker.start();
        worker.join(50);
        int seen = result;
        end.countDown();
        worker.join();
        if (seen > 42) {
            throw new AssertionError("result " + seen);
        }
    }
}
