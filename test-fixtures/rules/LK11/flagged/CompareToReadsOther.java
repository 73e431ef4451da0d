class CompareToReadsOther implements Comparable<CompareToReadsOther> {
    private int score;

    synchronized void add(int n) {
        score += n;
    }

    @Override
    public synchronized int compareTo(CompareToReadsOther o) {
        return Integer.compare(score, o.score); // flag
    }
}
