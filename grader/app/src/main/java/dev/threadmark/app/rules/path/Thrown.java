package dev.threadmark.app.rules.path;

/**
 * An exception on its way.
 *
 * @param type the simple or qualified name of its class, or {@link #ANY}
 * @param soft whether nobody expects it: printing, and calls in a catch or finally block
 */
record Thrown(String type, boolean soft) {
    /** Some exception that a call may throw. */
    static final String ANY = "*";

    static final Thrown SOME = new Thrown(ANY, false);

    /** What printing and the like may throw: unchecked, if anything. */
    static final Thrown UNEXPECTED = new Thrown("RuntimeException", true);

    static final Thrown INTERRUPT = new Thrown("InterruptedException", false);
    static final Thrown INDEX = new Thrown("ArrayIndexOutOfBoundsException", false);
    static final Thrown DIVISION = new Thrown("ArithmeticException", false);
    static final Thrown CAST = new Thrown("ClassCastException", false);
    static final Thrown UNBOXING = new Thrown("NullPointerException", false);
}
