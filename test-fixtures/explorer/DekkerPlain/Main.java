/** Dekker's algorithm on plain fields. */
public class Main {
    static final boolean[] WANT = new boolean[2];
    static int turn;
    static int count;

    static void enter(int me) {
        int other = 1 - me;
        WANT[me] = true;
        while (WANT[other]) {
            if (turn != me) {
                WANT[me] = false;
                while (turn != me) {
                    Thread.onSpinWait();
                }
                WANT[me] = true;
            }
        }
        count = count + 1;
        turn = other;
        WANT[me] = false;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> enter(0), "first");
        Thread b = new Thread(() -> enter(1), "second");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
