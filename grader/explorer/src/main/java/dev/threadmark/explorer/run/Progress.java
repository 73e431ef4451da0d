package dev.threadmark.explorer.run;

/**
 * Tells whether a thread gets anywhere in a loop.
 *
 * <p>A round that changes nothing, while nobody else changes anything, will be the same round
 * again. Taking and freeing the same locks is no change.
 */
final class Progress {
    /** Rounds that must have changed nothing before the next one is put off. */
    private static final int QUIET_ROUNDS = 2;

    /** Rounds of a loop in a row before a thread gives way to the others. */
    private static final int ROUNDS_IN_A_ROW = 100;

    /** What this thread changed so far. */
    long changes;

    /** How often this thread took or freed a mutex. */
    long lockChanges;

    /** Whether it looks at mutexes without waiting for them. */
    boolean watchesLocks;

    /** How often it has taken mutexes that it has not given back. */
    int holds;

    /** Whether it asks how often it has taken a mutex. */
    boolean watchesHolds;

    /** How many operations this thread performed. */
    long operations;

    /** Whether it looks at how far other threads have got. */
    boolean watchesSteps;

    /** Rounds of loops that carry nothing on in their locals. */
    private final Rounds bare = new Rounds();

    /** Rounds of one loop that carries flags on. */
    private final Rounds flagged = new Rounds();

    private long seenOthers = -1;
    private boolean goesOn;
    private int rounds;

    /** At the end of a round that may have changed nothing; true when the next one can wait. */
    boolean isSpinning(long changesByOthers) {
        return bare.ended(changesByOthers, 0);
    }

    /** The same for a loop that carries the values of flags on. */
    boolean isSpinning(long changesByOthers, long flags) {
        goesOn = true;
        return flagged.ended(changesByOthers, flags);
    }

    /** At the beginning of a round of a loop with flags; its first round has no one before it. */
    void beginRound() {
        if (!goesOn) {
            flagged.quiet = -1;
        }
        goesOn = false;
    }

    private final class Rounds {
        private long own = -1;
        private long others = -1;
        private long flags;
        private int held;
        private int quiet;

        boolean ended(long changesByOthers, long flagsNow) {
            boolean same =
                    own == changes
                            && others == changesByOthers
                            && flags == flagsNow
                            && (held == holds || !watchesHolds);
            quiet = same ? quiet + 1 : 0;
            own = changes;
            others = changesByOthers;
            flags = flagsNow;
            held = holds;
            seenOthers = changesByOthers;
            return quiet >= QUIET_ROUNDS;
        }
    }

    /** Whether others have changed something since the last round. */
    boolean isWorthAnotherRound(long changesByOthers) {
        return seenOthers != changesByOthers;
    }

    /** At the end of any round; true when the others should get a turn. */
    boolean isGreedy() {
        if (++rounds < ROUNDS_IN_A_ROW) {
            return false;
        }
        rounds = 0;
        return true;
    }

    /** Another thread had a turn. */
    void paused() {
        rounds = 0;
    }
}
