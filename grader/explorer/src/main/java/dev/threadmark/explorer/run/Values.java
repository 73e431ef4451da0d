package dev.threadmark.explorer.run;

/** Takes the values that instrumented code reads and writes, while a schedule is recorded. */
public final class Values {
    private Values() {}

    /** The value of the access that was announced last. */
    public static void value(int value) {
        note(value);
    }

    /** The value of the access that was announced last. */
    public static void value(long value) {
        note(value);
    }

    /** The value of the access that was announced last. */
    public static void value(float value) {
        note(value);
    }

    /** The value of the access that was announced last. */
    public static void value(double value) {
        note(value);
    }

    /** The value of the access that was announced last. */
    public static void value(boolean value) {
        note(value);
    }

    /** The value of the access that was announced last. */
    public static void value(char value) {
        note(value);
    }

    /** The value of the access that was announced last. */
    public static void value(Object value) {
        note(value);
    }

    /** An object was read from or stored to a field, which names it in traces. */
    public static void named(Object value, int field) {
        Execution run = Execution.current();
        if (run != null && run.recorder() != null && value != null) {
            run.recorder().names().learn(value, field);
        }
    }

    private static void note(Object value) {
        Execution run = Execution.current();
        if (run != null && run.recorder() != null) {
            run.recorder().value(run.self(), value);
        }
    }
}
