package dev.threadmark.explorer.run;

/**
 * What instrumented code calls around its own field and array accesses and loops.
 *
 * <p>Calls outside a running schedule do nothing.
 */
public final class Hooks {
    private static final Op GIVE_WAY = new GiveWay();

    private Hooks() {}

    /** Before a plain field is read. */
    public static void read(Object owner, int field) {
        Execution run = Execution.current();
        if (run != null && owner != null) {
            plainRead(run, run.memory().field(owner, field));
        }
    }

    /** Before a plain field is written. */
    public static void write(Object owner, int field) {
        Execution run = Execution.current();
        if (run != null && owner != null) {
            plainWrite(run, run.memory().field(owner, field));
        }
    }

    /** Before a final field is read. */
    public static void readFinal(Object owner, int field) {
        Execution run = Execution.current();
        if (run != null && owner != null && mayBeUnfinished(run, field)) {
            plainRead(run, run.memory().field(owner, field));
        } else {
            notRecorded(run);
        }
    }

    /** Before a final field is written by its constructor. */
    public static void writeFinal(Object owner, int field) {
        Execution run = Execution.current();
        if (run != null && owner != null && mayBeUnfinished(run, field)) {
            plainWrite(run, run.memory().field(owner, field));
        } else {
            notRecorded(run);
        }
    }

    /**
     * Whether another thread may see a final field before its constructor has set it: only when the
     * constructor hands its object out. An object that is published by a race or in a weak mode has
     * its final fields set (JLS 17.5); such a race ends the schedule before they are read, unless
     * it is being explained.
     */
    private static boolean mayBeUnfinished(Execution run, int field) {
        java.util.Set<Integer> explained = run.limits().switchAt();
        return (explained.isEmpty() || explained.contains(field))
                && !run.caveats().has(Gap.WEAK_MODE);
    }

    /** Before a plain static field is read. */
    public static void readStatic(int field) {
        Execution run = Execution.current();
        if (run != null) {
            plainRead(run, run.memory().staticField(field));
        }
    }

    /** Before a plain static field is written. */
    public static void writeStatic(int field) {
        Execution run = Execution.current();
        if (run != null) {
            plainWrite(run, run.memory().staticField(field));
        }
    }

    /** Before an array element is read. */
    public static void readElement(Object array, int index) {
        Execution run = Execution.current();
        if (run != null && inRange(array, index)) {
            plainRead(run, run.memory().element(array, index));
        }
    }

    /** Before an array element is written. */
    public static void writeElement(Object array, int index) {
        Execution run = Execution.current();
        if (run != null && inRange(array, index)) {
            plainWrite(run, run.memory().element(array, index));
        }
    }

    /** Before a volatile field is read. */
    public static void readVolatile(Object owner, int field) {
        Execution run = Execution.current();
        if (run != null && owner != null) {
            volatileRead(run, run.memory().field(owner, field));
        }
    }

    /** Before a volatile field is written. */
    public static void writeVolatile(Object owner, int field) {
        Execution run = Execution.current();
        if (run != null && owner != null) {
            volatileWrite(run, run.memory().field(owner, field));
        }
    }

    /** Before a volatile static field is read. */
    public static void readVolatileStatic(int field) {
        Execution run = Execution.current();
        if (run != null) {
            volatileRead(run, run.memory().staticField(field));
        }
    }

    /** Before a volatile static field is written. */
    public static void writeVolatileStatic(int field) {
        Execution run = Execution.current();
        if (run != null) {
            volatileWrite(run, run.memory().staticField(field));
        }
    }

    /**
     * The contents of a plain collection, or of anything else that is not synchronised, are read.
     */
    public static void readContents(Object owner) {
        read(owner, Fields.CONTENTS);
    }

    /** The contents of a plain collection, or of anything else, are written. */
    public static void writeContents(Object owner) {
        write(owner, Fields.CONTENTS);
    }

    /**
     * Like {@link #writeContents}, before a call whose result tells whether it changed anything.
     */
    public static void tryContents(Object owner) {
        Execution run = Execution.current();
        if (run != null) {
            plainAttempt(run, run.memory().field(owner, Fields.CONTENTS));
        }
    }

    /** At the jump back of a loop. */
    public static void loop() {
        Execution run = round();
        if (run != null) {
            endRound(run, false);
        }
    }

    /** At the jump back of a loop that carries nothing from one round to the next in its locals. */
    public static void spin() {
        Execution run = round();
        if (run != null) {
            endRound(run, run.self().progress.isSpinning(run.changesByOthers(run.self())));
        }
    }

    /** At the jump back of a loop that carries on nothing but two flags, or one given twice. */
    public static void spin(int first, int second) {
        Execution run = round();
        if (run != null) {
            long flags = (long) first << Integer.SIZE | Integer.toUnsignedLong(second);
            long others = run.changesByOthers(run.self());
            endRound(run, run.self().progress.isSpinning(others, flags));
        }
    }

    /** At the beginning of each round of a loop that carries flags on. */
    public static void beginRound() {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            run.self().progress.beginRound();
        }
    }

    private static void endRound(Execution run, boolean spinning) {
        if (spinning) {
            run.perform(new Spin(run));
        } else if (run.self().progress.isGreedy() && run.strands() > 1) {
            run.perform(GIVE_WAY);
        }
    }

    private static Execution round() {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            if (run.scheduler().aborting()) {
                throw Abort.INSTANCE;
            }
            run.count();
        }
        return run;
    }

    /**
     * At the beginning of a method that may be part of a recursion. A thread's stack ends long
     * before the JVM's own does: after the same calls in every run, and with room for the explorer.
     *
     * @param words what the call takes of it
     */
    public static void enterCall(int words) {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            if (run.scheduler().aborting()) {
                throw Abort.INSTANCE;
            }
            if (!run.self().enterCall(words)) {
                run.note(Gap.STACK);
                throw new StackOverflowError();
            }
        }
    }

    /** At the end of such a method. */
    public static void exitCall(int words) {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            run.self().exitCall(words);
        }
    }

    /**
     * At the start of a static initialiser that the JVM runs under a lock of its own.
     *
     * @param inCircles whether other classes that it needs may need this one
     */
    public static void enterInitialiser(boolean inCircles) {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            run.self().initialisers++;
            if (inCircles) {
                run.note(Gap.INITIALISER);
            }
        }
    }

    /** At the end of such an initialiser. */
    public static void exitInitialiser() {
        Execution run = Execution.currentOrUnwinding();
        if (run != null) {
            run.self().initialisers--;
        }
    }

    /** Before a call into the JDK that may change something the explorer does not see. */
    public static void effect() {
        Execution run = Execution.current();
        if (run != null) {
            run.wrote();
        }
    }

    /** Before a method of an object of the JDK that may or may not be made to be shared. */
    public static void unknown(Object receiver) {
        Execution run = Execution.current();
        if (run != null && receiver != null && isOpaque(receiver.getClass())) {
            run.races().unknown(run.memory().field(receiver, Fields.UNKNOWN), run.self());
        }
    }

    /** Whether neither the program nor the explorer sees what an object does. */
    private static boolean isOpaque(Class<?> type) {
        return type.getClassLoader() != Hooks.class.getClassLoader()
                && !(type.getClassLoader() instanceof ProgramLoader)
                && !Throwable.class.isAssignableFrom(type);
    }

    /** A call of what the explorer does not model. */
    public static void unsupported(String what) {
        Execution run = Execution.current();
        if (run != null) {
            throw run.inconclusive(what);
        }
    }

    /** All elements of an array are read. */
    public static void readElements(Object array) {
        for (int i = 0; i < java.lang.reflect.Array.getLength(array); i++) {
            readElement(array, i);
        }
    }

    /** All elements of an array are written. */
    public static void writeElements(Object array) {
        for (int i = 0; i < java.lang.reflect.Array.getLength(array); i++) {
            writeElement(array, i);
        }
    }

    private static boolean inRange(Object array, int index) {
        return array != null && index >= 0 && index < java.lang.reflect.Array.getLength(array);
    }

    /** The value that follows is no step's. */
    private static void notRecorded(Execution run) {
        if (run != null && run.recorder() != null) {
            run.recorder().notRecorded();
        }
    }

    /**
     * What the JVM's own initialisation does happens before every use of the class (JLS 12.4.2).
     */
    static void plainRead(Execution run, Variable variable) {
        Strand self = run.self();
        if (self.initialisers > 0) {
            notRecorded(run);
            return;
        }
        if (self.optimisticReads != null) {
            optimisticRead(run, variable);
            return;
        }
        if (run.limits().switchAt().contains(variable.field())) {
            run.perform(new Op(variable, Kind.READ, "read"));
        } else if (run.recorder() != null) {
            run.recorder().accessed(self, variable, Kind.READ);
        }
        run.races().read(variable, self);
    }

    private static void optimisticRead(Execution run, Variable variable) {
        if (run.recorder() != null) {
            run.recorder().accessed(run.self(), variable, Kind.READ);
        }
        Place at = run.recording() ? Place.here() : null;
        run.self().optimisticReads.add(new OptimisticRead(variable, at));
    }

    static void plainWrite(Execution run, Variable variable) {
        plainAttempt(run, variable);
        run.wrote();
    }

    /** A write that may turn out to change nothing; who makes it says so when it does. */
    private static void plainAttempt(Execution run, Variable variable) {
        Strand self = run.self();
        if (self.initialisers > 0) {
            notRecorded(run);
            return;
        }
        if (run.limits().switchAt().contains(variable.field())) {
            run.perform(new Attempt(variable, "write"));
        } else if (run.recorder() != null) {
            run.recorder().accessed(self, variable, Kind.WRITE);
        }
        run.races().write(variable, self);
    }

    private static void volatileRead(Execution run, Variable variable) {
        run.perform(new Op(variable, Kind.READ, "read"));
        variable.acquire(run.self());
    }

    private static void volatileWrite(Execution run, Variable variable) {
        run.perform(new Op(variable, Kind.WRITE, "write"));
        variable.release(run.self());
    }

    /** The class of an object; of a model's, the class that it stands for. */
    public static Class<?> classOf(Object object) {
        if (object instanceof StandIn model) {
            return model.original();
        }
        Class<?> type = object.getClass();
        while (type.getName().startsWith("dev.threadmark.explorer.models.")) {
            type = type.getSuperclass();
        }
        return type;
    }
}
