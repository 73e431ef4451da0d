/** Spins on a plain flag; the hint in the loop orders nothing. */
public class Main {
    private boolean go;

    public static void main(String[] args) throws Exception {
        Main gate = new Main();
        Thread runner =
                new Thread(
                        () -> {
                            while (!gate.go) {
                                Thread.onSpinWait();
                            }
                        });
        runner.start();
        gate.go = true;
        runner.join();
    }
}
