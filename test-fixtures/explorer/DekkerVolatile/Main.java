/** Dekker's algorithm on volatile fields. */
public class Main {
    static volatile boolean want0;
    static volatile boolean want1;
    static volatile int turn;
    static int count;

    static void first() {
        want0 = true;
        while (want1) {
            if (turn != 0) {
                want0 = false;
                while (turn != 0) {
                    Thread.onSpinWait();
                }
                want0 = true;
            }
        }
        count = count + 1;
        turn = 1;
        want0 = false;
    }

    static void second() {
        want1 = true;
        while (want0) {
            if (turn != 1) {
                want1 = false;
                while (turn != 1) {
                    Thread.onSpinWait();
                }
                want1 = true;
            }
        }
        count = count + 1;
        turn = 0;
        want1 = false;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::first, "first");
        Thread b = new Thread(Main::second, "second");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
