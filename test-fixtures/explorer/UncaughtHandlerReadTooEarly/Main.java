/** An uncaught-exception handler fills a plain field that main reads without joining. */
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
        Thread.sleep(50);
        System.out.println(problem);
    }
}
