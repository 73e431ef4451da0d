package dev.threadmark.explorer.models;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Hooks;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Monitors;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Sync;
import java.util.Enumeration;
import java.util.Iterator;

/**
 * What a call of a collection does to its contents.
 *
 * <p>A plain collection is one variable: looking at any part of it reads it, changing any part
 * writes it. A concurrent or synchronised one is one synchronisation object, and a call is one
 * step.
 */
public final class CollectionCalls {
    private CollectionCalls() {}

    /** Whether a method of this name leaves a collection as it is. */
    public static boolean reads(String method) {
        return CollectionKind.reads(method);
    }

    /** Before a call that looks at a collection, an iterator or a view. */
    public static void reading(Object receiver, String method) {
        before(receiver, method, true, receiver instanceof Iterator);
    }

    /** Before a look at the elements of a collection that takes no lock. */
    static void traversing(Object receiver, String method) {
        before(receiver, method, true, true);
    }

    /** Before a call that changes a collection, an iterator or a view. */
    public static void writing(Object receiver, String method) {
        before(receiver, method, false, receiver instanceof Iterator);
    }

    private static void before(Object receiver, String method, boolean reads, boolean traverses) {
        Execution run = Execution.current();
        if (run == null || receiver == null) {
            return;
        }
        Object owner = owner(run, receiver);
        if (!reads || receiver instanceof Iterator || receiver instanceof Enumeration) {
            run.wrote();
        }
        boolean plainly = traverses && CollectionKind.iteratesUnlocked(owner);
        switch (plainly ? CollectionKind.PLAIN : CollectionKind.of(owner)) {
            case PLAIN -> access(owner, reads && !reorders(owner, method));
            case CONCURRENT -> synchronise(run, owner, reads, method);
            case SYNCHRONIZED -> Monitors.pass(run, owner, method, () -> access(owner, reads));
            case NEITHER -> {
                // Immutable, or the program's own and instrumented.
            }
        }
    }

    private static void access(Object owner, boolean reads) {
        if (reads) {
            Hooks.readContents(owner);
        } else {
            Hooks.writeContents(owner);
        }
    }

    /** Whether looking an entry up moves it. */
    private static boolean reorders(Object owner, String method) {
        return owner instanceof ControlledLinkedHashMap<?, ?> map
                && map.isAccessOrdered()
                && method.startsWith("get");
    }

    /** After a call that returned an object: a view or an iterator shares the contents. */
    public static void after(Object receiver, Object result, String method) {
        Execution run = Execution.current();
        if (run != null && result != null && CollectionKind.returnsView(method, result)) {
            view(run, result, receiver);
        }
    }

    /** Notes that an object shows the contents of another. */
    static void view(Execution run, Object view, Object receiver) {
        Object owner = owner(run, receiver);
        if (view != owner && CollectionKind.of(owner) != CollectionKind.NEITHER) {
            run.attach(view, new View(owner));
        }
    }

    private static void synchronise(Execution run, Object owner, boolean reads, String method) {
        Sync state = run.stateOf(owner);
        if (reads) {
            run.perform(new Op(state, Kind.READ, method));
            state.acquire(run.self());
        } else {
            run.perform(MapGuard.of(run, owner).change(method));
            state.update(run.self());
        }
    }

    /**
     * Whether calls of a collection, or of a view, look at contents that the program can change.
     */
    static boolean hasContents(Object receiver) {
        Execution run = Execution.running();
        return CollectionKind.of(owner(run, receiver)) != CollectionKind.NEITHER;
    }

    /** The collection whose contents a receiver shows. */
    static Object owner(Execution run, Object receiver) {
        return run.attachment(receiver) instanceof View view ? view.owner() : receiver;
    }

    private record View(Object owner) {}
}
