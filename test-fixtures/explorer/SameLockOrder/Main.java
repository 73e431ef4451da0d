/** Both transfers take the monitors in one order. */
public class Main {
    static final Object LEFT = new Object();
    static final Object RIGHT = new Object();
    static int moved;

    static void transfer() {
        synchronized (LEFT) {
            synchronized (RIGHT) {
                moved++;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::transfer, "a");
        Thread b = new Thread(Main::transfer, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (moved != 2) {
            throw new AssertionError("moved " + moved);
        }
    }
}
