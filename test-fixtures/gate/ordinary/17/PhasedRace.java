import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.TimeUnit;

public class PhasedRace {
    private final Phaser phaser = new Phaser(1) {
        @Override
        protected boolean onAdvance(int phase, int parties) {
            return phase >= 2 || parties == 0;
        }
    };
    private final Exchanger<String> exchanger = new Exchanger<>();

    public void runner(String name) throws InterruptedException, TimeoutException {
        phaser.register();
        while (!phaser.isTerminated()) {
            phaser.arriveAndAwaitAdvance();
            exchanger.exchange(name, 1, TimeUnit.SECONDS);
        }
    }
}
