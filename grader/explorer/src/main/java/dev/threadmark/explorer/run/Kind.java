package dev.threadmark.explorer.run;

/** How an operation uses its synchronisation object, as far as reordering is concerned. */
public enum Kind {
    /** Looks at the object and leaves it as it is; two of these commute. */
    READ,
    /** Anything else; commutes with nothing on the same object. */
    WRITE,
    /** Takes a mutex; possible only while nobody else holds it. */
    ACQUIRE,
    /**
     * Only the holder of the mutex can do this, so that it never competes with {@link #ACQUIRE}.
     */
    RELEASE;

    /** Whether the order of two operations on one object can matter. */
    public boolean dependsOn(Kind other) {
        return this != READ || other != READ;
    }

    /** Whether two threads can be about to do these on one object in the same state. */
    public boolean coEnabledWith(Kind other) {
        return !(this == RELEASE && (other == ACQUIRE || other == RELEASE)
                || other == RELEASE && this == ACQUIRE);
    }
}
