import java.util.concurrent.atomic.AtomicBoolean;

class MethodHandedOverEnds {
    private final AtomicBoolean stopped = new AtomicBoolean();

    Thread start() {
        Thread thread = new Thread(this::sleepUntilStopped);
        thread.start();
        return thread;
    }

    private void sleepUntilStopped() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            stopped.set(true);
        }
    }

    boolean isStopped() {
        return stopped.get();
    }
}
