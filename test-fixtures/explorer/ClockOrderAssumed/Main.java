/** Takes for granted that the thread started first reads the earlier time. */
public class Main {
    static volatile long first;
    static volatile long second;

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> first = System.nanoTime());
        Thread b = new Thread(() -> second = System.nanoTime());
        a.start();
        b.start();
        a.join();
        b.join();
        if (first > second) {
            throw new AssertionError("b was earlier");
        }
    }
}
