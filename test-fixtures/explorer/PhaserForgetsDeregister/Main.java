import java.util.concurrent.Phaser;

/** A worker leaves after phase one without deregistering; the others wait for it for ever. */
public class Main {
    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(2);
        Thread worker = new Thread(phaser::arrive);
        worker.start();
        phaser.arriveAndAwaitAdvance();
        phaser.arriveAndAwaitAdvance();
        worker.join();
    }
}
