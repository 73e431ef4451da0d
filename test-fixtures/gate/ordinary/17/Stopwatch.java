public class Stopwatch {
    private long started;
    private StringBuffer laps = new StringBuffer();

    public synchronized void start() {
        started = System.nanoTime();
    }

    public synchronized double lap(String name) {
        double seconds = (System.nanoTime() - started) / 1e9;
        laps.append(name).append('=').append(String.format("%.3f", seconds)).append(System.lineSeparator());
        return seconds;
    }

    @Override
    public String toString() {
        return laps.toString() + System.currentTimeMillis() % 1000 + Integer.toHexString(hashCode());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stopwatch that && started == that.started;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(started) ^ System.identityHashCode(laps);
    }
}
