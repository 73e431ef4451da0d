import java.util.concurrent.Phaser;

/** The worker arrives before it writes. */
public class Main {
    static int data;

    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(2);
        Thread worker =
                new Thread(
                        () -> {
                            phaser.arrive();
                            data = 42;
                        },
                        "worker");
        worker.start();
        phaser.awaitAdvance(phaser.arrive());
        int seen = data;
        worker.join();
        if (seen != 42) {
            throw new AssertionError("data " + seen);
        }
    }
}
