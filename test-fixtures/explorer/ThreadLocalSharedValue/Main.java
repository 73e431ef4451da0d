/** Every thread's ThreadLocal holds the same object. */
public class Main {
    static final int[] SHARED = new int[1];
    static final ThreadLocal<int[]> COUNTER = ThreadLocal.withInitial(() -> SHARED);

    static void add() {
        COUNTER.get()[0] = COUNTER.get()[0] + 1;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (SHARED[0] != 2) {
            throw new AssertionError("count " + SHARED[0]);
        }
    }
}
