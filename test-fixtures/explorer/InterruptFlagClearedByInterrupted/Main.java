/** Thread.interrupted() clears the flag; asking twice loses it. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread.currentThread().interrupt();
        if (Thread.interrupted()) {
            if (!Thread.currentThread().isInterrupted()) {
                throw new AssertionError("the flag was cleared by asking");
            }
        }
    }
}
