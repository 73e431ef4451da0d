package dev.threadmark.explorer.run;

/**
 * What keeps a pass from being a proof although every schedule was run: the program depends on
 * something besides its schedule, or uses something of which the explorer does not see all.
 */
public enum Gap {
    /** Memory modes weaker than volatile, explored in one order for all threads. */
    WEAK_MODE,
    /** The time, which passes otherwise on a real machine. */
    CLOCK,
    /** Random numbers without a seed: one sequence of many. */
    RANDOM,
    /** The numbers of {@link System#identityHashCode}: one order of many. */
    IDENTITY,
    /** The end of the stack, which is somewhere else on a real machine. */
    STACK,
    /** A parallel stream, explored in two parts only. */
    PARALLEL_STREAM,
    /** An object of the JDK that threads share without order and that may not be made for it. */
    SHARED_OBJECT,
    /** Shutdown hooks, which are not run. */
    SHUTDOWN_HOOK,
    /** Enums or interfaces whose initialisation no other thread may interleave with or wait for. */
    INITIALISER,
    /** A callback of a map that changes the same map, all of which counts as locked. */
    MAP_CALLBACK,
    /** A signal that a thread might have taken although it stopped waiting for another reason. */
    SIGNAL
}
