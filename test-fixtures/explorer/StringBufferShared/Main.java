/** Two threads append to one StringBuffer, whose methods are synchronized. */
public class Main {
    static final StringBuffer TEXT = new StringBuffer();

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
