/** Two transfers take the same two monitors in opposite order. */
public class Main {
    static final Object LEFT = new Object();
    static final Object RIGHT = new Object();
    static int moved;

    static void transfer(Object from, Object to) {
        synchronized (from) {
            synchronized (to) {
                moved++;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> transfer(LEFT, RIGHT), "a");
        Thread b = new Thread(() -> transfer(RIGHT, LEFT), "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
