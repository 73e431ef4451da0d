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

    /** What a call does to the contents. */
    private enum Use {
        READ,
        /** Changes them, or fails. */
        TRY,
        WRITE
    }

    /** Whether a method of this name leaves a collection as it is. */
    public static boolean reads(String method) {
        return CollectionKind.reads(method);
    }

    /** Before a call that looks at a collection, an iterator or a view. */
    public static void reading(Object receiver, String method) {
        before(receiver, method, Use.READ, receiver instanceof Iterator);
    }

    /** Before a look at the elements of a collection that takes no lock. */
    static void traversing(Object receiver, String method) {
        before(receiver, method, Use.READ, true);
    }

    /** Before a call that changes a collection, an iterator or a view. */
    public static void writing(Object receiver, String method) {
        before(receiver, method, Use.WRITE, receiver instanceof Iterator);
    }

    /** Before a call that tells by its result whether it has changed a collection or a view. */
    public static void trying(Object receiver, String method) {
        before(receiver, method, Use.TRY, false);
    }

    /** After such a call that returned whether it has. */
    public static void tried(boolean changed) {
        Execution run = Execution.current();
        if (run != null && changed) {
            run.wrote();
        }
    }

    /** After such a call that returned an element or a value, or null. */
    public static void tried(Object result, String method) {
        tried(CollectionTries.changed(result, method));
    }

    private static void before(Object receiver, String method, Use asked, boolean traverses) {
        Execution run = Execution.current();
        if (run == null || receiver == null) {
            return;
        }
        Object owner = owner(run, receiver);
        if (receiver instanceof Iterator || receiver instanceof Enumeration) {
            run.wrote();
        }
        boolean plainly = traverses && CollectionKind.iteratesUnlocked(owner);
        Use use = asked == Use.TRY && !CollectionTries.tells(owner) ? Use.WRITE : asked;
        switch (plainly ? CollectionKind.PLAIN : CollectionKind.of(owner)) {
            case PLAIN -> access(owner, reorders(owner, method) ? Use.WRITE : use);
            case CONCURRENT -> synchronise(run, owner, use, method);
            case SYNCHRONIZED -> Monitors.pass(run, owner, method, () -> access(owner, use));
            case NEITHER -> unseen(run, owner, use);
        }
    }

    /** A model and the program's own class count their changes; others are immutable, or wrap. */
    private static void unseen(Execution run, Object owner, Use use) {
        if (use != Use.READ && CollectionKind.isOfTheJdk(owner)) {
            run.wrote();
        }
    }

    private static void access(Object owner, Use use) {
        switch (use) {
            case READ -> Hooks.readContents(owner);
            case TRY -> Hooks.tryContents(owner);
            case WRITE -> Hooks.writeContents(owner);
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

    private static void synchronise(Execution run, Object owner, Use use, String method) {
        Sync state = run.stateOf(owner);
        if (use == Use.READ) {
            run.perform(new Op(state, Kind.READ, method));
            state.acquire(run.self());
        } else {
            run.perform(MapGuard.of(run, owner).change(method, use == Use.WRITE));
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
