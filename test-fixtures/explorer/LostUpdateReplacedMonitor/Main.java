/** The monitor is the boxed value itself, replaced by every update. */
public class Main {
    static Integer count = 0;

    static void add() {
        synchronized (count) {
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
