public class VolatileReadLockedWritePlain {
    private volatile int value;

    public int get() {
        return value;
    }

    public synchronized int increment() {
        return ++value;
    }
}
