public class MaximumComparedBeforeTheLock {
    private double max;
    private final Object lock = new Object();

    void report(double d) {
        if (d > max) { // flag
            synchronized (lock) {
                max = d;
            }
        }
    }

    double max() {
        synchronized (lock) {
            return max;
        }
    }
}
