public class SynchronizedOnBoxedBoolean {
    private final Boolean guard = Boolean.TRUE;
    private int open;

    void open() {
        synchronized (guard) { // flag
            open++;
        }
    }
}
