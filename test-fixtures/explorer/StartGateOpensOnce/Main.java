import java.util.concurrent.CountDownLatch;

public class Main {
    static int prepared;

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(2);
        boolean[] ran = new boolean[2];
        for (int i = 0; i < 2; i++) {
            int id = i;
            Thread t = new Thread(() -> {
                try {
                    gate.await();
                    ran[id] = prepared == 7;
                } catch (InterruptedException e) {
                    System.err.println("runner " + id + " stopped");
                } finally {
                    end.countDown();
                }
            });
            t.start();
        }
        prepared = 7;
        gate.countDown();
        end.await();
        if (!ran[0] || !ran[1]) throw new AssertionError("somebody started early");
    }
}
