/** Peterson's algorithm with its two writes swapped lets both threads in. */
public class Main {
    static volatile boolean want0;
    static volatile boolean want1;
    static volatile int turn;
    static volatile int inside;

    static void first() {
        turn = 1;
        want0 = true;
        while (want1 && turn == 1) {
            Thread.onSpinWait();
        }
        inside = inside + 1;
        if (inside != 1) {
            throw new AssertionError("two threads inside");
        }
        inside = 0;
        want0 = false;
    }

    static void second() {
        turn = 0;
        want1 = true;
        while (want0 && turn == 0) {
            Thread.onSpinWait();
        }
        inside = inside + 1;
        if (inside != 1) {
            throw new AssertionError("two threads inside");
        }
        inside = 0;
        want1 = false;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::first, "first");
        Thread b = new Thread(Main::second, "second");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
