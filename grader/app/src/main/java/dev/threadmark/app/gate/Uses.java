package dev.threadmark.app.gate;

/** Hears what a class file uses, in the order of the file; lines are 0 when unknown. */
interface Uses {
    /** The class names another by internal name. */
    void type(String name, int line);

    /** The class reads, writes, calls or refers to a member. */
    void member(String owner, String name, String descriptor, int line);

    /** The class lets the JVM call a method to link a call site or a constant. */
    void bootstrap(String owner, String name, int line);

    /** The class declares a method. */
    void declares(int access, String name, String descriptor, int line);
}
