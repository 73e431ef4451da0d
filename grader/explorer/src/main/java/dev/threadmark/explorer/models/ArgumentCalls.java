package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Hooks;

/** What a method of the JDK does to the arrays and collections that it is given. */
public final class ArgumentCalls {
    private ArgumentCalls() {}

    /** It looks at all of it. */
    public static void read(Object argument) {
        if (argument == null || Execution.current() == null) {
            return;
        }
        if (argument.getClass().isArray()) {
            Hooks.readElements(argument);
        } else {
            CollectionCalls.reading(argument, "toArray");
        }
    }

    /** It changes it. */
    public static void write(Object argument) {
        if (argument == null || Execution.current() == null) {
            return;
        }
        if (argument.getClass().isArray()) {
            Hooks.writeElements(argument);
        } else {
            CollectionCalls.writing(argument, "sort");
        }
    }

    /** It turns it into a string, or compares it; of an array it does so with the elements. */
    public static void text(Object argument) {
        if (argument instanceof Object[] several) {
            for (Object each : several) {
                text(each);
            }
        } else if (argument != null
                && Execution.current() != null
                && CollectionKind.of(argument) != CollectionKind.NEITHER) {
            CollectionCalls.reading(argument, "toString");
        }
    }

    /** The result of a call is a view of the argument. */
    public static void wrap(Object result, Object argument) {
        Execution run = Execution.current();
        if (run != null && result != null && argument != null) {
            CollectionCalls.view(run, result, argument);
        }
    }
}
