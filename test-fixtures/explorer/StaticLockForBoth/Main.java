/** Both methods lock the class. */
public class Main {
    static int count;

    static synchronized void up() {
        count++;
    }

    void upToo() {
        synchronized (Main.class) {
            count++;
        }
    }

    public static void main(String[] args) throws Exception {
        Main main = new Main();
        Thread a = new Thread(Main::up);
        Thread b = new Thread(main::upToo);
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
