import java.util.concurrent.TimeUnit;

public class VolatileFlag {
    private volatile boolean running = true;
    private long spins;

    public long run() throws InterruptedException {
        Thread spinner = new Thread(() -> {
            while (running) {
                spins++;
            }
        });
        spinner.start();
        TimeUnit.MILLISECONDS.sleep(5);
        running = false;
        spinner.join();
        return spins;
    }
}
