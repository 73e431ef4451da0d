/** Takes for granted that a thread that was started is blocked by now. */
public class Main {
    public static void main(String[] args) throws Exception {
        Object lock = new Object();
        Thread worker =
                new Thread(
                        () -> {
                            synchronized (lock) {
                                lock.notify();
                            }
                        });
        Thread.State state;
        synchronized (lock) {
            worker.start();
            Thread.sleep(100);
            state = worker.getState();
        }
        worker.join();
        if (state != Thread.State.BLOCKED) {
            throw new AssertionError("state " + state);
        }
    }
}
