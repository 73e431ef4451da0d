class ResetWithoutLock {
    private long hits;

    synchronized void hit() {
        hits++;
    }

    synchronized long hits() {
        return hits;
    }

    void reset() {
        hits = 0; // flag
    }
}
