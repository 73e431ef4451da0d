package dev.threadmark.explorer.search;

/** Thrown when a program did not do the same again under the same schedule. */
@SuppressWarnings("serial")
public final class NotDeterministic extends RuntimeException {
    NotDeterministic() {
        super("the program did not repeat itself under the same schedule");
    }
}
