class SyncBlockThenCompoundOutside {
    private int[] scores = new int[10];

    void add(int i, int by) {
        synchronized (this) {
            scores[i] += by;
        }
    }

    void clear(int i) {
        scores[i] = 0; // flag
    }
}
