public class StopFlagSetOnInterrupt implements Runnable {
    private volatile boolean running = true;

    @Override
    public void run() {
        while (running) {
            try {
                Thread.sleep(50);
                System.out.println("beat");
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }
}
