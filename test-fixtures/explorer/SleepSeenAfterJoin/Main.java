/** After the join the time has passed in which the joined thread slept, two sleeps one after the other. */
public class Main {
    public static void main(String[] args) throws Exception {
        Thread sleeper =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(600);
                                Thread.sleep(400);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        long start = System.nanoTime();
        sleeper.start();
        sleeper.join();
        if (System.nanoTime() - start < 1_000_000_000) {
            throw new AssertionError("no second has passed");
        }
    }
}
