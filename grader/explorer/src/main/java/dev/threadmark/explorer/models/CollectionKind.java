package dev.threadmark.explorer.models;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** How a JDK collection behaves when threads share it. */
enum CollectionKind {
    /** Not safe for several threads. */
    PLAIN,
    /** Safe: every call is atomic. */
    CONCURRENT,
    /** Safe: every call holds the monitor of the collection itself. */
    SYNCHRONIZED,
    /** Immutable, or not a collection of the JDK. */
    NEITHER;

    private static final Set<String> PLAIN_TYPES =
            Set.of(
                    "java.util.ArrayList",
                    "java.util.LinkedList",
                    "java.util.HashMap",
                    "java.util.LinkedHashMap",
                    "java.util.TreeMap",
                    "java.util.HashSet",
                    "java.util.LinkedHashSet",
                    "java.util.TreeSet",
                    "java.util.ArrayDeque",
                    "java.util.PriorityQueue",
                    "java.util.IdentityHashMap",
                    "java.util.WeakHashMap",
                    "java.util.EnumMap",
                    "java.util.RegularEnumSet",
                    "java.util.JumboEnumSet",
                    "java.util.BitSet",
                    "java.util.StringJoiner",
                    "java.util.Arrays$ArrayList",
                    "java.lang.StringBuilder");

    private static final Set<String> SYNCHRONIZED_TYPES =
            Set.of(
                    "java.util.Vector",
                    "java.util.Stack",
                    "java.util.Hashtable",
                    "java.util.Properties",
                    "java.lang.StringBuffer");

    private static final Set<String> READING_PREFIXES =
            Set.of(
                    "get",
                    "contains",
                    "index",
                    "last",
                    "first",
                    "peek",
                    "ceiling",
                    "floor",
                    "higher",
                    "lower",
                    "head",
                    "tail",
                    "sub",
                    "descending",
                    "next",
                    "has");

    private static final Set<String> READING =
            Set.of(
                    "size",
                    "isEmpty",
                    "iterator",
                    "listIterator",
                    "keySet",
                    "values",
                    "entrySet",
                    "navigableKeySet",
                    "forEach",
                    "forEachRemaining",
                    "stream",
                    "spliterator",
                    "toArray",
                    "toString",
                    "hashCode",
                    "equals",
                    "element",
                    "elementAt",
                    "elements",
                    "keys",
                    "length",
                    "charAt",
                    "mappingCount",
                    "previous",
                    "comparator",
                    "clone",
                    "search");

    private static final ClassValue<CollectionKind> KINDS =
            new ClassValue<>() {
                @Override
                protected CollectionKind computeValue(Class<?> type) {
                    return kind(type);
                }
            };

    static CollectionKind of(Object object) {
        return KINDS.get(object.getClass());
    }

    private static CollectionKind kind(Class<?> actual) {
        Class<?> type = actual;
        if (type.getName().startsWith("dev.threadmark.explorer.")) {
            return NEITHER;
        }
        while (type.getClassLoader() != null && type.getSuperclass() != null) {
            type = type.getSuperclass();
        }
        String name = type.getName();
        if (PLAIN_TYPES.contains(name)) {
            return PLAIN;
        }
        if (SYNCHRONIZED_TYPES.contains(name)
                || name.startsWith("java.util.Collections$Synchronized")) {
            return SYNCHRONIZED;
        }
        return name.startsWith("java.util.concurrent.")
                        && (Collection.class.isAssignableFrom(type)
                                || Map.class.isAssignableFrom(type))
                ? CONCURRENT
                : NEITHER;
    }

    /** Whether a method of this name leaves a collection as it is. */
    static boolean reads(String method) {
        return READING.contains(method)
                || READING_PREFIXES.stream().anyMatch(prefix -> startsWord(method, prefix));
    }

    private static boolean startsWord(String method, String prefix) {
        return method.startsWith(prefix)
                && (method.length() == prefix.length()
                        || Character.isUpperCase(method.charAt(prefix.length())));
    }

    /** Whether an object is a window on the contents of a collection that has none of its own. */
    static boolean isView(Object object) {
        String name = object.getClass().getName();
        return name.startsWith("java.util.")
                && (object instanceof Iterator
                        || (object instanceof Collection || object instanceof Map)
                                && name.contains("$"))
                && of(object) == NEITHER;
    }
}
