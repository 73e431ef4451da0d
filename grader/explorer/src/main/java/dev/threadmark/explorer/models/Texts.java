package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Hooks;

/** What the JDK prints of an object that a model stands for. */
final class Texts {
    private Texts() {}

    /** Like {@link Object#toString}, with a number that is the same in every run. */
    static String of(Object model) {
        return of(model, "");
    }

    /** The same, and a state that comes after it. */
    static String of(Object model, String state) {
        return named(Hooks.classOf(model).getName(), model, state);
    }

    /** How the JDK begins the state of a pool. */
    static String poolState(boolean shutdown, boolean terminated) {
        return terminated ? "[Terminated" : shutdown ? "[Shutting down" : "[Running";
    }

    /** The same with the name of a class that cannot be had otherwise. */
    static String named(String type, Object model, String state) {
        Execution run = Execution.currentOrUnwinding();
        int number = run == null ? System.identityHashCode(model) : run.numbering().identity(model);
        return type + "@" + Integer.toHexString(number) + state;
    }
}
