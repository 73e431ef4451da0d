/** The handler has run before the thread ends, and join waits for that. */
public class Main {
    static String problem;

    public static void main(String[] args) throws Exception {
        Thread worker =
                new Thread(
                        () -> {
                            throw new IllegalStateException("broken");
                        });
        worker.setUncaughtExceptionHandler((thread, thrown) -> problem = thrown.getMessage());
        worker.start();
        worker.join();
        if (!"broken".equals(problem)) {
            throw new AssertionError("problem " + problem);
        }
    }
}
