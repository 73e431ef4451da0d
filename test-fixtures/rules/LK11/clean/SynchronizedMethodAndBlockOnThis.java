public class SynchronizedMethodAndBlockOnThis {
    private int value;

    public synchronized void inc() {
        value++;
    }

    public int get() {
        synchronized (this) {
            return value;
        }
    }
}
