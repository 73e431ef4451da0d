/** volatile makes the steps visible, not one: an increment may still be lost. */
public class Main {
    static volatile int count;

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> count++, "a");
        Thread b = new Thread(() -> count++, "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
