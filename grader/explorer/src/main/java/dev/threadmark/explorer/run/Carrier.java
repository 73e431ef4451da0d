package dev.threadmark.explorer.run;

/** A real thread that carries controlled threads, one at a time. */
interface Carrier {
    /** Lets the carrier go on; it takes over from the caller, which must pause or end next. */
    void resume();

    /** Waits for {@link #resume}; called by the carrier itself. */
    void pause();
}
