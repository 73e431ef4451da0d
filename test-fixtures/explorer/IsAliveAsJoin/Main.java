/** Spins until the thread is no longer alive, then reads its result. */
public class Main {
    static int result;

    public static void main(String[] args) throws Exception {
        Thread worker = new Thread(() -> result = 42, "worker");
        if (worker.isAlive() || worker.getState() != Thread.State.NEW) {
            throw new AssertionError("alive before start");
        }
        worker.start();
        while (worker.isAlive()) {
            Thread.onSpinWait();
        }
        if (result != 42 || worker.getState() != Thread.State.TERMINATED) {
            throw new AssertionError("result " + result + ", state " + worker.getState());
        }
    }
}
