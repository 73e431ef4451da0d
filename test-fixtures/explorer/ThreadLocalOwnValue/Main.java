/** Every thread's ThreadLocal holds an object of its own. */
public class Main {
    static final ThreadLocal<int[]> COUNTER = ThreadLocal.withInitial(() -> new int[1]);

    static void add() {
        COUNTER.get()[0] = COUNTER.get()[0] + 1;
        if (COUNTER.get()[0] != 1) {
            throw new AssertionError("count " + COUNTER.get()[0]);
        }
        COUNTER.remove();
        if (COUNTER.get()[0] != 0) {
            throw new AssertionError("not removed");
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        add();
        a.join();
        b.join();
    }
}
