/** After a timed join isAlive tells whether the worker has ended. */
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
        if (worker.isAlive()) {
            end.countDown();
            worker.join();
        }
        if (result != 42) {
            throw new AssertionError("result " + result);
        }
    }
}
