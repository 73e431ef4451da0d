package dev.threadmark.explorer.models;

import java.nio.Buffer;
import java.security.MessageDigest;
import java.text.Format;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Enumeration;
import java.util.Formatter;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.zip.Checksum;

/** How a collection of the JDK, or another object like it, behaves when threads share it. */
@SuppressWarnings("JavaUtilDate") // for programs that use it
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

    /** Other classes of the JDK that are not made to be shared, with all their subclasses. */
    private static final List<Class<?>> UNSAFE =
            List.of(
                    Format.class,
                    Calendar.class,
                    Date.class,
                    Matcher.class,
                    Scanner.class,
                    StringTokenizer.class,
                    Formatter.class,
                    MessageDigest.class,
                    Checksum.class,
                    SplittableRandom.class,
                    Buffer.class);

    private static final Set<String> VIEWS =
            Set.of(
                    "keySet",
                    "values",
                    "entrySet",
                    "navigableKeySet",
                    "descendingKeySet",
                    "descendingMap",
                    "descendingSet",
                    "headMap",
                    "tailMap",
                    "subMap",
                    "headSet",
                    "tailSet",
                    "subSet",
                    "subList");

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

    /** Whether the class of an object is neither the program's nor a model. */
    static boolean isOfTheJdk(Object object) {
        return object.getClass().getClassLoader() == null;
    }

    private static CollectionKind kind(Class<?> actual) {
        Class<?> type = actual;
        if (type.getName().startsWith("dev.threadmark.explorer.")
                && type != ControlledLinkedHashMap.class) {
            return NEITHER;
        }
        while (type.getClassLoader() != null
                && type.getSuperclass() != null
                && type != ControlledLinkedHashMap.class) {
            type = type.getSuperclass();
        }
        String name = type.getName();
        Class<?> known = type;
        if (type == ControlledLinkedHashMap.class
                || PLAIN_TYPES.contains(name)
                || UNSAFE.stream().anyMatch(each -> each.isAssignableFrom(known))) {
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

    /** Whether what a method returned is a window on the contents of its receiver. */
    static boolean returnsView(String method, Object result) {
        return result instanceof Iterator
                || result instanceof Enumeration
                || VIEWS.contains(method)
                        && (result instanceof Collection || result instanceof Map);
    }

    /** Whether the iterators of a synchronised collection do without its lock. */
    static boolean iteratesUnlocked(Object collection) {
        return of(collection) == SYNCHRONIZED
                && collection.getClass().getName().startsWith("java.util.Collections$");
    }
}
