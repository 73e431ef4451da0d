public class WholesaleCatchChecksForInterrupt {
    void pause() {
        try {
            Thread.sleep(10);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            System.out.println("pause cut short: " + e.getMessage());
        }
    }
}
