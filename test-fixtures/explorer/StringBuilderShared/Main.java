/** Two threads append to one StringBuilder. */
public class Main {
    static final StringBuilder TEXT = new StringBuilder();

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> TEXT.append("a"), "a");
        Thread b = new Thread(() -> TEXT.append("b"), "b");
        a.start();
        b.start();
        a.join();
        b.join();
        if (TEXT.length() != 2) {
            throw new AssertionError("text " + TEXT);
        }
    }
}
