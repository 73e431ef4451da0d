class Tally {
    protected int votes;

    public synchronized void vote() {
        votes++;
    }

    public synchronized int votes() {
        return votes;
    }
}

public class SubclassAddsUnlockedReset extends Tally {
    public void reset() {
        votes = 0; // flag
    }
}
