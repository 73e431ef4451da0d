package dev.threadmark.explorer.models;

import java.util.Collection;
import java.util.LinkedList;
import java.util.Set;
import org.objectweb.asm.Type;

/** Calls of collections that tell by what they return whether they have changed anything. */
public final class CollectionTries {
    private static final Set<String> NAMES =
            Set.of(
                    "offer",
                    "offerFirst",
                    "offerLast",
                    "add",
                    "addIfAbsent",
                    "poll",
                    "pollFirst",
                    "pollLast",
                    "pollFirstEntry",
                    "pollLastEntry",
                    "putIfAbsent",
                    "remove",
                    "removeFirstOccurrence",
                    "removeLastOccurrence",
                    "replace");

    private CollectionTries() {}

    /** Whether a method may be such a call; removing by position or from the head throws. */
    public static boolean isTry(String method, String descriptor) {
        int result = Type.getReturnType(descriptor).getSort();
        Type[] arguments = Type.getArgumentTypes(descriptor);
        boolean named = arguments.length > 0 && arguments[0].getSort() == Type.OBJECT;
        return NAMES.contains(method)
                && (result == Type.BOOLEAN
                        || result == Type.OBJECT && (named || !method.equals("remove")));
    }

    /**
     * Whether such a call of a collection can be believed.
     *
     * <p>The program's own class may return anything. A map may hold null for a key, and one that
     * is not concurrent may keep the order of the calls; what is synchronised may count them.
     */
    static boolean tells(Object owner) {
        return CollectionKind.isOfTheJdk(owner)
                && switch (CollectionKind.of(owner)) {
                    case CONCURRENT -> true;
                    case PLAIN -> owner instanceof Collection && !holdsNull(owner);
                    case SYNCHRONIZED, NEITHER -> false;
                };
    }

    /** Whether a queue may return null for an element; the others refuse null. */
    private static boolean holdsNull(Object owner) {
        return owner instanceof LinkedList<?> list && list.contains(null);
    }

    /** Whether such a call, which returned an element or a value, or null, changed anything. */
    static boolean changed(Object result, String method) {
        return method.equals("putIfAbsent") == (result == null);
    }
}
