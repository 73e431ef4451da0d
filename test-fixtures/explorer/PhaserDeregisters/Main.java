import java.util.concurrent.Phaser;

/** Two phases for two parties; main leaves after the first. */
public class Main {
    static int data;

    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(2);
        Thread worker =
                new Thread(
                        () -> {
                            data = 42;
                            phaser.arriveAndAwaitAdvance();
                            phaser.arriveAndAwaitAdvance();
                        },
                        "worker");
        worker.start();
        phaser.arriveAndAwaitAdvance();
        if (data != 42) {
            throw new AssertionError("data " + data);
        }
        phaser.arriveAndDeregister();
        worker.join();
        if (phaser.getPhase() != 2) {
            throw new AssertionError("phase " + phaser.getPhase());
        }
    }
}
