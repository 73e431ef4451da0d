package dev.threadmark.explorer.run;

import java.util.Random;

/** What the JVM would number or draw by itself; here it is the same in every run of a schedule. */
public final class Numbering {
    private final Identities identities = new Identities();
    private final Random random;
    private int threadNames;
    private long threadNumbers;

    Numbering(long seed) {
        random = new Random(seed);
    }

    /** The number in the name of the next thread that is given no name, from 0. */
    public int nextThreadName() {
        return threadNames++;
    }

    /** The number of the next thread object, from 1. */
    public long nextThreadNumber() {
        return ++threadNumbers;
    }

    /** A stand-in for an object's identity hash code. */
    public int identity(Object object) {
        return identities.of(object);
    }

    /** The source of random numbers. */
    public Random random() {
        return random;
    }
}
