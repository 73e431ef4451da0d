/** Looks for the moment when the other thread waits, but that one spins and never does. */
public class Main {
    static volatile boolean go;

    public static void main(String[] args) throws Exception {
        Thread spinner =
                new Thread(
                        () -> {
                            while (!go) {
                                Thread.onSpinWait();
                            }
                        });
        spinner.start();
        while (spinner.getState() != Thread.State.WAITING) {
            Thread.yield();
        }
        go = true;
        spinner.join();
    }
}
