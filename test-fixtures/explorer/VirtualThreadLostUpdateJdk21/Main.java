/** Virtual threads race like any others. */
public class Main {
    static int count;

    public static void main(String[] args) throws Exception {
        Thread a = Thread.ofVirtual().name("a").start(() -> count = count + 1);
        Thread b = Thread.startVirtualThread(() -> count = count + 1);
        a.join();
        b.join();
        if (count != 2) {
            throw new AssertionError("count " + count);
        }
    }
}
