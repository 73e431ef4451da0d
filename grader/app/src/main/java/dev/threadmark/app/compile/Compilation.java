package dev.threadmark.app.compile;

/** What came of compiling some sources. */
public sealed interface Compilation permits Compiled, Rejected {
    /** The cases, for a {@code switch}. */
    enum Kind {
        COMPILED,
        REJECTED
    }

    Kind kind();
}
