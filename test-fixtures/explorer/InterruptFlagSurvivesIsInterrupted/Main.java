/** isInterrupted() only looks; an interrupted thread may not sleep. */
public class Main {
    public static void main(String[] args) {
        Thread.currentThread().interrupt();
        if (!Thread.currentThread().isInterrupted() || !Thread.currentThread().isInterrupted()) {
            throw new AssertionError("isInterrupted cleared the flag");
        }
        try {
            Thread.sleep(1000);
            throw new AssertionError("slept although interrupted");
        } catch (InterruptedException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("the exception leaves the flag cleared");
            }
        }
    }
}
