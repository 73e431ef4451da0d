/** A thread in a busy loop is running, whatever it looks for. */
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
        Thread.State state = spinner.getState();
        go = true;
        spinner.join();
        if (state != Thread.State.RUNNABLE) {
            throw new AssertionError("state " + state);
        }
    }
}
