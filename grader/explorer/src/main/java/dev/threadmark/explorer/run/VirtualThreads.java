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
            Class<?> builder = Class.forName("java.lang.Thread$Builder$OfVirtual");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle make =
                    lookup.findStatic(Thread.class, "ofVirtual", MethodType.methodType(builder));
            MethodHandle unstarted =
                    lookup.findVirtual(
                            Class.forName("java.lang.Thread$Builder"),
                            "unstarted",
                            MethodType.methodType(Thread.class, Runnable.class));
            MethodHandle whole = MethodHandles.filterReturnValue(make, widen(builder));
            return MethodHandles.collectArguments(unstarted, 0, whole)
                    .asType(MethodType.methodType(Thread.class, Runnable.class));
        } catch (ReflectiveOperationException missing) {
            return null;
        }
    }

    private static MethodHandle widen(Class<?> builder) throws ClassNotFoundException {
        Class<?> wide = Class.forName("java.lang.Thread$Builder");
        return MethodHandles.identity(wide).asType(MethodType.methodType(wide, builder));
    }

    /** Whether controlled threads are carried by virtual ones on this JDK. */
    public static boolean areUsed() {
        return OF_VIRTUAL != null;
    }

    /** A virtual thread that has not been started. */
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
