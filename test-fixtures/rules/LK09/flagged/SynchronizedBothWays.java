public class SynchronizedBothWays {
    private final Object a = new Object();
    private final Object b = new Object();
    private int n;

    void one() {
        synchronized (a) {
            synchronized (b) { // also LK09
                n++;
            }
        }
    }

    void two() {
        synchronized (b) {
            synchronized (a) { // flag
                n--;
            }
        }
    }
}
