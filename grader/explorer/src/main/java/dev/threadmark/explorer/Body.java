package dev.threadmark.explorer;

/** The program to run once per schedule, as its main thread. */
@FunctionalInterface
public interface Body {
    /**
     * Runs the program.
     *
     * @param loader holds the instrumented program; a body reaches the program's classes through it
     *     by reflection
     * @throws Throwable what the program throws; an {@code InvocationTargetException} is unwrapped
     *     by the explorer
     */
    void run(ClassLoader loader) throws Throwable;
}
