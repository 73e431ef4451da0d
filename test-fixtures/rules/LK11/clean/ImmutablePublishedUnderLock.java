public final class ImmutablePublishedUnderLock {
    public record Range(int low, int high) {}

    private Range range = new Range(0, 10);

    public synchronized Range range() {
        return range;
    }

    public void shift(int by) {
        synchronized (this) {
            range = new Range(range.low() + by, range.high() + by);
        }
    }

    public boolean contains(int x) {
        Range r = range();
        return x >= r.low() && x <= r.high();
    }
}
