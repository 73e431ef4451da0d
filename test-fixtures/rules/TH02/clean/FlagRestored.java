public class FlagRestored implements Runnable {
    @Override
    public void run() {
        for (int i = 0; i < 10 && !Thread.currentThread().isInterrupted(); i++) {
            System.out.println(i);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
