/** A shutdown hook is registered; it does not run in a schedule. */
public class Main {
    public static void main(String[] args) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
        Thread worker = new Thread(() -> {});
        worker.start();
        worker.join();
    }
}
