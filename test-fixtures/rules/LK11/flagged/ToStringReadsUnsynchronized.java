public class ToStringReadsUnsynchronized {
    private int celsius;
    private int samples;

    public synchronized void record(int c) {
        celsius += c;
        samples++;
    }

    public synchronized int mean() {
        return samples == 0 ? 0 : celsius / samples;
    }

    public int samples() {
        return samples; // flag
    }
}
