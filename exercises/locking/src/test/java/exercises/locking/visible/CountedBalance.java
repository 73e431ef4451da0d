package exercises.locking.visible;

import exercises.locking.SharedBalance;

/**
 * A balance that counts the calls of {@code change} by their amount.
 *
 * <p>The counters are plain fields on purpose: each is written by one thread only, and anything
 * that synchronises would put an order between the threads that the solution has not made.
 */
class CountedBalance extends SharedBalance {
    static final int INITIAL = 100;

    private int fives;
    private int eights;

    CountedBalance() {
        super(INITIAL);
    }

    @Override
    protected void change(int n) {
        if (n == 5) {
            fives++;
        } else {
            eights++;
        }
        super.change(n);
    }

    /** Whether {@code change(5)} and {@code change(8)} were called; for use after the threads. */
    boolean bothChanged() {
        return fives > 0 && eights > 0;
    }
}
