public class InterruptedClearsTheFlag {
    void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) { // flag
            Thread.interrupted();
        }
    }
}
