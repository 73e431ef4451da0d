/** Two threads increment a volatile field twice; any number from 2 to 4 may come out. */
public class Main {
    static volatile int count;
    static String result = "";

    static void add() {
        count++;
        count++;
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::add, "a");
        Thread b = new Thread(Main::add, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        result = "" + count;
        if (count < 2 || count > 4) {
            throw new AssertionError("count " + count);
        }
    }
}
