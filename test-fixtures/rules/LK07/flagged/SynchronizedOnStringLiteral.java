public class SynchronizedOnStringLiteral {
    private static final String LOCK = "lock";
    private int value;

    public void add(int n) {
        synchronized (LOCK) { // flag
            value += n;
        }
    }
}
