public class VolatileSingleWriter {
    private volatile int progress;
    private volatile boolean done;

    private final Thread worker = new Thread(() -> {
        for (int i = 0; i <= 100; i++) {
            progress = i;
        }
        done = true;
    });

    public void start() {
        worker.start();
    }

    public String status() {
        return done ? "done" : progress + " %";
    }
}
