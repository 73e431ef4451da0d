/** Peterson's algorithm (1981) on plain fields. */
public class Main {
    static boolean want0;
    static boolean want1;
    static int turn;
    static int count;

    static void first() {
        want0 = true;
        turn = 1;
        while (want1 && turn == 1) {
            Thread.onSpinWait();
        }
        count = count + 1;
        want0 = false;
    }

    static void second() {
        want1 = true;
        turn = 0;
        while (want0 && turn == 0) {
            Thread.onSpinWait();
        }
        count = count + 1;
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
