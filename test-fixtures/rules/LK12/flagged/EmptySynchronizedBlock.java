public class EmptySynchronizedBlock {
    private int value;

    public void add(int n) {
        synchronized (this) { // flag
        }
        value += n; // also LK11
    }
}
