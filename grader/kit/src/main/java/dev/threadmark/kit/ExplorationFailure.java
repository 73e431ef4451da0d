package dev.threadmark.kit;

import dev.threadmark.explorer.Exploration;

/** An exploration that did not pass; its message is the exploration's. */
public final class ExplorationFailure extends AssertionError {
    private static final long serialVersionUID = 1;

    private final transient Exploration exploration;

    ExplorationFailure(Exploration exploration, String text) {
        super(text, exploration.failure());
        this.exploration = exploration;
    }

    /** What the explorer found. */
    public Exploration exploration() {
        return exploration;
    }
}
