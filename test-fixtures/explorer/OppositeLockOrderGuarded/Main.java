/** A gate lock makes the opposite orders harmless. */
public class Main {
    static final Object GATE = new Object();
    static final Object LEFT = new Object();
    static final Object RIGHT = new Object();
    static int moved;

    static void transfer(Object from, Object to) {
        synchronized (GATE) {
            synchronized (from) {
                synchronized (to) {
                    moved++;
                }
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
        if (moved != 2) {
            throw new AssertionError("moved " + moved);
        }
    }
}
