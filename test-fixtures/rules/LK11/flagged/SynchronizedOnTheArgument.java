public class SynchronizedOnTheArgument {
    private int x;

    synchronized void set(int v) {
        x = v;
    }

    void copyFrom(SynchronizedOnTheArgument other) {
        synchronized (other) {
            x = other.x; // flag
        }
    }
}
