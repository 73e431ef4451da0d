/** Spins on a volatile flag. */
public class Main {
    private volatile boolean go;
    private int speed;

    public static void main(String[] args) throws Exception {
        Main gate = new Main();
        Thread runner =
                new Thread(
                        () -> {
                            while (!gate.go) {
                                Thread.onSpinWait();
                            }
                            gate.speed *= 2;
                        });
        runner.start();
        gate.speed = 4;
        gate.go = true;
        runner.join();
        if (gate.speed != 8) {
            throw new AssertionError("speed " + gate.speed);
        }
    }
}
