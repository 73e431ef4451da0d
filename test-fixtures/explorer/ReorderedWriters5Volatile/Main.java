/** 5 setters write two fields one after the other; the checker may look in between. */
public class Main {
    static volatile int a;
    static volatile int b;

    static void set() {
        a = 1;
        b = -1;
    }

    static void check() {
        int seenA = a;
        int seenB = b;
        if (!(seenA == 0 && seenB == 0) && !(seenA == 1 && seenB == -1)) {
            throw new AssertionError("a " + seenA + ", b " + seenB);
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
