public class SetOnlyInStaticInitialiser {
    private static final ThreadLocal<StringBuilder> TEXT = new ThreadLocal<>(); // flag

    static {
        TEXT.set(new StringBuilder());
    }

    static void append(String s) {
        TEXT.get().append(s);
    }

    public static void main(String[] args) {
        new Thread(() -> append("a")).start();
        new Thread(() -> append("b")).start();
    }
}
