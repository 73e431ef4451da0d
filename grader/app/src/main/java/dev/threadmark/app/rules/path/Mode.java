package dev.threadmark.app.rules.path;

/** The way in which a lock is held. */
public enum Mode {
    EXCLUSIVE,
    READ,
    WRITE,
    MONITOR,
    PERMIT,
    STAMPED_READ,
    STAMPED_WRITE,
    OPTIMISTIC;

    /** Tells whether other threads may hold the same lock in this mode at the same time. */
    public boolean isShared() {
        return this == READ || this == STAMPED_READ || this == OPTIMISTIC;
    }

    public boolean isStamped() {
        return this == STAMPED_READ || this == STAMPED_WRITE;
    }
}
