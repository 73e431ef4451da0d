import java.util.concurrent.Exchanger;

/** Three threads meet at an exchanger: one always stays alone. */
public class Main {
    public static void main(String[] args) throws Exception {
        Exchanger<Integer> exchanger = new Exchanger<>();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int number = i;
            threads[i] =
                    new Thread(
                            () -> {
                                try {
                                    exchanger.exchange(number);
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
