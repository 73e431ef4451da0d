package dev.threadmark.explorer.run;

/**
 * Unwinds a controlled thread when its schedule has ended.
 *
 * <p>Every hook that may block throws it again, so a program cannot swallow it for long.
 */
@SuppressWarnings("serial")
public final class Abort extends Error {
    static final Abort INSTANCE = new Abort();

    private Abort() {
        super("the schedule has ended", null, false, false);
    }
}
