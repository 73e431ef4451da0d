import java.util.function.BooleanSupplier;

public class WaitInPredicateHelper {
    private final Object lock = new Object();
    private int turn;

    private void awaitUntil(BooleanSupplier ready) throws InterruptedException {
        while (!ready.getAsBoolean()) {
            lock.wait();
        }
    }

    public void play(int me, int players) throws InterruptedException {
        synchronized (lock) {
            awaitUntil(() -> turn == me);
            System.out.println("player " + me);
            turn = (turn + 1) % players;
            lock.notifyAll();
        }
    }
}
