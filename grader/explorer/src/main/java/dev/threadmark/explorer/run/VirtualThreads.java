package dev.threadmark.explorer.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Virtual threads, where the JDK has them: handing over between two costs a tenth of what it costs
 * between real ones.
 *
 * <p>Used from JDK 24 on. Before that a virtual thread that parks inside a monitor blocks its
 * carrier, and a program that waits inside a callback of the JDK could stop for good (JEP 491).
 */
public final class VirtualThreads {
    private static final int FIRST_WITHOUT_PINNING = 24;
    private static final MethodHandle OF_VIRTUAL = find();

    private VirtualThreads() {}

    private static MethodHandle find() {
        if (Runtime.version().feature() < FIRST_WITHOUT_PINNING) {
            return null;
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Class<?> ofVirtual = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandle make =
                    lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(ofVirtual));
            MethodHandle inherit =
                    lookup.findVirtual(
                            builder,
                            "inheritInheritableThreadLocals",
                            MethodType.methodType(builder, boolean.class));
            MethodHandle unstarted =
                    lookup.findVirtual(
                            builder,
                            "unstarted",
                            MethodType.methodType(Thread.class, Runnable.class));
            MethodHandle bare =
                    MethodHandles.insertArguments(inherit, 1, false)
                            .asType(MethodType.methodType(builder, ofVirtual));
            MethodHandle whole = MethodHandles.filterReturnValue(make, bare);
            return MethodHandles.collectArguments(unstarted, 0, whole);
        } catch (ReflectiveOperationException missing) {
            return null;
        }
    }

    /** Whether controlled threads are carried by virtual ones on this JDK. */
    public static boolean areUsed() {
        return OF_VIRTUAL != null;
    }

    /**
     * A virtual thread that has not been started. It takes over no inheritable thread locals: their
     * values would be copied by the program's own code.
     */
    public static Thread unstarted(Runnable task) {
        try {
            return (Thread) OF_VIRTUAL.invokeExact(task);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the calling thread is virtual. */
    static boolean isCurrent() {
        return OF_VIRTUAL != null
                && Thread.currentThread().getClass() != Thread.class
                && Thread.currentThread().getClass().getName().equals("java.lang.VirtualThread");
    }
}
