import java.util.concurrent.Phaser;

/** Main has registered but never arrives. */
public class Main {
    public static void main(String[] args) throws Exception {
        Phaser phaser = new Phaser(1);
        Thread worker = new Thread(phaser::arriveAndAwaitAdvance, "worker");
        phaser.register();
        worker.start();
        worker.join();
    }
}
