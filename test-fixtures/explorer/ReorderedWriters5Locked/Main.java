/** 5 setters write both fields under the lock under which the checker reads them. */
public class Main {
    static int a;
    static int b;

    static synchronized void set() {
        a = 1;
        b = -1;
    }

    static synchronized void check() {
        if (!(a == 0 && b == 0) && !(a == 1 && b == -1)) {
            throw new AssertionError("a " + a + ", b " + b);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] threads = new Thread[5 + 1];
        for (int i = 0; i < 5; i++) {
            threads[i] = new Thread(Main::set, "setter-" + i);
        }
        threads[5] = new Thread(Main::check, "checker");
        for (Thread thread : threads) {
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
