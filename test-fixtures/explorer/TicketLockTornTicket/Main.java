/** A ticket lock whose tickets are drawn by a volatile increment. */
public class Main {
    static volatile int next;
    static volatile int serving;
    static int count;

    static void work() {
        int mine = next++;
        while (serving != mine) {
            Thread.onSpinWait();
        }
        count++;
        serving = mine + 1;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::work);
        Thread b = new Thread(Main::work);
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
