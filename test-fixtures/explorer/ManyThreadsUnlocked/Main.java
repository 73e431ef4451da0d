/** Two of forty threads share a field. */
public class Main {
    static int shared;

    public static void main(String[] args) throws Exception {
        int[] own = new int[40];
        Thread[] threads = new Thread[own.length];
        for (int i = 0; i < threads.length; i++) {
            int me = i;
            threads[i] =
                    new Thread(
                            () -> {
                                own[me] = me;
                                if (me == 17 || me == 39) {
                                    shared = me;
                                }
                            },
                            "t" + i);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (shared == 0) {
            throw new AssertionError("shared " + shared);
        }
    }
}
