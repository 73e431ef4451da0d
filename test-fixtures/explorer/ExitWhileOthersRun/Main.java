import java.util.concurrent.CountDownLatch;

/** A thread that waits for ever ends with the program, in whichever thread that is ended. */
public class Main {
    public static void main(String[] args) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        Thread waiter =
                new Thread(
                        () -> {
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                System.exit(1);
                            }
                        });
        waiter.start();
        new Thread(() -> Runtime.getRuntime().halt(0)).start();
        waiter.join();
    }
}
