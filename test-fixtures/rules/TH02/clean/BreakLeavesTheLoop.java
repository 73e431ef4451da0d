public class BreakLeavesTheLoop extends Thread {
    @Override
    public void run() {
        int n = 0;
        while (!isInterrupted()) {
            try {
                Thread.sleep(5);
                n++;
            } catch (InterruptedException e) {
                interrupt();
                break;
            }
        }
        System.out.println("counted " + n);
    }
}
