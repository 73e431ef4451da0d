import java.util.concurrent.Phaser;

public class Main {
    static int[] cells = new int[2];

    public static void main(String[] args) throws InterruptedException {
        Phaser phaser = new Phaser(2);
        Thread other = new Thread(() -> {
            cells[1] = 5;
            phaser.arrive();
        });
        other.start();
        cells[0] = 4;
        phaser.arrive(); // does not wait
        int sum = cells[0] + cells[1];
        if (sum != 9) throw new AssertionError("sum " + sum);
        other.join();
    }
}
