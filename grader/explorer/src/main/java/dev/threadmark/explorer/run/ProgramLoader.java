package dev.threadmark.explorer.run;

/** The class loader that holds an instrumented program. */
public interface ProgramLoader {
    /**
     * The number of a field that the program declares.
     *
     * @param declaring a class of this loader
     */
    int field(Class<?> declaring, String name);
}
