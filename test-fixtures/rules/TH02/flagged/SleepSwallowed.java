public class SleepSwallowed implements Runnable {
    private volatile boolean running = true;

    @Override
    public void run() {
        while (running) {
            System.out.println("tick");
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) { // flag
                // ignore
            }
        }
    }

    public void stop() {
        running = false;
    }
}
