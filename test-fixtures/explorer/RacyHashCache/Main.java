/** Both threads may compute and cache the same hash. */
public class Main {
    static int hash;

    static int hash() {
        int seen = hash;
        if (seen == 0) {
            seen = 42;
            hash = seen;
        }
        return seen;
    }

    static void use() {
        if (hash() != 42) {
            throw new AssertionError("hash");
        }
    }

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(Main::use, "a");
        Thread b = new Thread(Main::use, "b");
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
