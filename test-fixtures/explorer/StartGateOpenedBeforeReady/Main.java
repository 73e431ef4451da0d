import java.util.concurrent.CountDownLatch;

public class Main {
    static int prepared;
    static final CountDownLatch gate = new CountDownLatch(1);

    public static void main(String[] args) throws InterruptedException {
        Thread runner = new Thread(() -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                return;
            }
            if (prepared != 7) throw new AssertionError("not prepared");
        });
        runner.start();
        gate.countDown();
        prepared = 7;
        runner.join();
    }
}
