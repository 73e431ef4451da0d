/** Two threads add to a plain field: read, add, write is three steps. */
public class Main {
    static int count;

    static void add() {
        count = count + 1;
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
