import java.util.concurrent.Phaser;

/** Two workers write in phase one and read each other's value in phase two. */
public class Main {
    static final int[] values = new int[2];
    static final int[] sums = new int[2];

    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(1);
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int me = i;
            phaser.register();
            workers[i] =
                    new Thread(
                            () -> {
                                values[me] = me + 1;
                                phaser.arriveAndAwaitAdvance();
                                sums[me] = values[0] + values[1];
                                phaser.arriveAndDeregister();
                            });
            workers[i].start();
        }
        phaser.arriveAndDeregister();
        for (Thread worker : workers) {
            worker.join();
        }
        if (sums[0] != 3 || sums[1] != 3) {
            throw new AssertionError(sums[0] + " " + sums[1]);
        }
    }
}
