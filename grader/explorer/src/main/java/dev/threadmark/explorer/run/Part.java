package dev.threadmark.explorer.run;

/** One element of an array of atomics: what the steps on it synchronise on. */
public final class Part {
    private final Object whole;
    private final int index;

    /** An element that is told apart by being this object. */
    public Part(Object whole, int index) {
        this.whole = whole;
        this.index = index;
    }

    String name(Names names) {
        return names.object(whole) + "[" + index + "]";
    }
}
