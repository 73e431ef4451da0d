package dev.threadmark.app.rules.path;

import java.util.concurrent.CancellationException;

/**
 * How many statements and expressions an analysis may follow: a bound that does not depend on time,
 * so that every machine stops at the same place.
 */
final class StepBudget {
    private static final int MOST_OF_BODY = 100_000;

    /** A simple body is followed to its end also where others have used up the program's share. */
    private static final int LEAST_OF_BODY = 2_000;

    private int leftOfProgram = 300_000;
    private int leftOfBody;

    /** A new body begins. */
    void begin() {
        leftOfBody = Math.max(LEAST_OF_BODY, Math.min(MOST_OF_BODY, leftOfProgram));
    }

    void step() {
        leftOfProgram--;
        if (--leftOfBody < 0) {
            throw new PathLimitException();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the analysis was told to stop");
        }
    }
}
