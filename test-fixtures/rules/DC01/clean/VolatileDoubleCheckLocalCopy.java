public class VolatileDoubleCheckLocalCopy {
    private volatile StringBuilder cached;

    public StringBuilder get() {
        StringBuilder r = cached;
        if (r == null) {
            synchronized (this) {
                r = cached;
                if (r == null) {
                    cached = r = new StringBuilder("made");
                }
            }
        }
        return r;
    }
}
