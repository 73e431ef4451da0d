public class SingleWriterVolatileCounter {
    private volatile long processed;
    private final Thread worker = new Thread(this::loop);

    public void start() {
        worker.start();
    }

    private void loop() {
        while (!Thread.currentThread().isInterrupted()) {
            processed = processed + 1;
        }
    }

    public long processed() {
        return processed;
    }

    public void stop() {
        worker.interrupt();
    }
}
