package dev.threadmark.explorer.run;

/** What instrumented classes implement: a place for the histories of an object's fields. */
public interface Shadowed {
    /** The first of a linked list of variables, or null. */
    Variable threadmark$variables();

    /** Replaces the list. */
    void threadmark$variables(Variable first);
}
