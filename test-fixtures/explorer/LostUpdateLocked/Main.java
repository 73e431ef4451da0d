/** The update is guarded by one monitor. */
public class Main {
    static final Object LOCK = new Object();
    static int count;

    static void add() {
        synchronized (LOCK) {
            count = count + 1;
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
