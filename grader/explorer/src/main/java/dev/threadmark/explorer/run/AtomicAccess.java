package dev.threadmark.explorer.run;

/**
 * Accesses of a program's own variables in modes stronger than plain, by VarHandles and field
 * updaters.
 */
public final class AtomicAccess {
    private AtomicAccess() {}

    /** An object's field. */
    public static Variable field(Execution run, Object owner, int field) {
        return run.memory().field(owner, field);
    }

    /** A static field. */
    public static Variable staticField(Execution run, int field) {
        return run.memory().staticField(field);
    }

    /** An array's element. */
    public static Variable element(Execution run, Object array, int index) {
        return run.memory().element(array, index);
    }

    /** Before a read in plain mode. */
    public static void plainRead(Execution run, Variable variable) {
        Hooks.plainRead(run, variable);
    }

    /** Before a write in plain mode. */
    public static void plainWrite(Execution run, Variable variable) {
        Hooks.plainWrite(run, variable);
    }

    /**
     * Before a read in another mode.
     *
     * @param acquires whether what was released into the variable happens before what follows
     */
    public static void read(Execution run, Variable variable, boolean acquires) {
        run.perform(new Op(variable, Kind.READ, "read"));
        if (acquires) {
            variable.acquire(run.self());
        } else {
            variable.acquireFenced(run.self());
        }
        run.races().atomic(variable, run.self(), false);
    }

    /**
     * Before a write in another mode.
     *
     * @param releases whether what was done before happens before what acquires the variable
     */
    public static void write(Execution run, Variable variable, boolean releases) {
        run.perform(new Op(variable, Kind.WRITE, "write"));
        run.races().atomic(variable, run.self(), true);
        if (releases) {
            variable.release(run.self());
        } else {
            variable.releaseFenced(run.self());
        }
    }

    /** Before a read-modify-write. */
    public static void update(Execution run, Variable variable, String action) {
        run.perform(new Op(variable, Kind.WRITE, action));
        variable.acquire(run.self());
        run.races().atomic(variable, run.self(), true);
        variable.release(run.self());
    }

    /** Before a compare-and-set; who performs it calls {@link Execution#wrote} on success. */
    public static void attempt(Execution run, Variable variable, String action) {
        run.perform(new Attempt(variable, action));
        variable.acquire(run.self());
        run.races().atomic(variable, run.self(), true);
        variable.release(run.self());
    }
}
