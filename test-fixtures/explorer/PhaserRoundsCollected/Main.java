import java.util.concurrent.Phaser;

public class Main {
    static final int WORKERS = 2, ROUNDS = 2;

    public static void main(String[] args) throws InterruptedException {
        int[] cells = new int[WORKERS];
        int[] totals = new int[ROUNDS];
        Phaser phaser = new Phaser(WORKERS) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                if (phase < ROUNDS) {
                    for (int c : cells) totals[phase] += c;
                }
                return phase >= ROUNDS - 1 || parties == 0;
            }
        };
        Thread[] all = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            final int me = i;
            all[i] = new Thread(() -> {
                while (!phaser.isTerminated()) {
                    cells[me]++;
                    phaser.arriveAndAwaitAdvance();
                }
            });
            all[i].start();
        }
        for (Thread t : all) t.join();
        if (totals[0] != 2 || totals[1] != 4) throw new AssertionError(totals[0] + " " + totals[1]);
    }
}
