public class MainWritesWhileThreadRuns {
    private static final Object lock = new Object();
    private static boolean done = false;

    public static void main(String[] args) {
        Thread t =
                new Thread(
                        () -> {
                            while (true) {
                                synchronized (lock) {
                                    if (done) {
                                        return;
                                    }
                                    done = false;
                                }
                            }
                        });
        t.start();
        done = true; // flag
    }
}
