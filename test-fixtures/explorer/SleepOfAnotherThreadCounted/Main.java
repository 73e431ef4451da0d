/** Assumes that the time in which another thread sleeps has passed here too, but does not wait for it. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread sleeper =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(1_000);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        long start = System.nanoTime();
        sleeper.start();
        if (System.nanoTime() - start < 1_000_000_000) {
            throw new AssertionError("no second has passed");
        }
        sleeper.join();
    }
}
