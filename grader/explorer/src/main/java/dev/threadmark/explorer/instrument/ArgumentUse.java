package dev.threadmark.explorer.instrument;

import java.util.Set;
import org.objectweb.asm.Type;

/** What methods of the JDK do to the arrays and collections that they are given. */
final class ArgumentUse {
    private static final String READ = "read";
    private static final String WRITE = "write";
    private static final String TEXT = "text";

    private static final Set<String> WHOLE_COLLECTION =
            Set.of("<init>", "addAll", "containsAll", "removeAll", "retainAll", "putAll", "copyOf");

    /** Methods of {@code Arrays} and {@code Collections} that change their first argument. */
    private static final Set<String> CHANGING =
            Set.of(
                    "sort",
                    "fill",
                    "setAll",
                    "reverse",
                    "shuffle",
                    "swap",
                    "rotate",
                    "copy",
                    "addAll",
                    "replaceAll");

    private ArgumentUse() {}

    /** The hook for one argument of a method, or null when the method leaves it alone. */
    static String hook(String owner, String name, Type[] types, int index) {
        int sort = types[index].getSort();
        if (sort != Type.OBJECT && sort != Type.ARRAY) {
            return null;
        }
        String type = types[index].getDescriptor();
        return switch (owner) {
            case "java/lang/System" ->
                    !name.equals("arraycopy")
                            ? null
                            : index == 0 ? READ : index == 2 ? WRITE : null;
            case "java/util/Arrays" -> first(name, sort == Type.ARRAY, index);
            case "java/util/Collections" ->
                    isWrapper(name) ? null : first(name, isCollection(type), index);
            case "java/lang/StringBuilder",
                    "java/lang/StringBuffer",
                    "java/io/PrintStream",
                    "java/io/PrintWriter",
                    "java/util/Objects" ->
                    TEXT;
            case "java/lang/String" -> isCollection(type) ? READ : TEXT;
            default ->
                    owner.startsWith("java/util/")
                                    && WHOLE_COLLECTION.contains(name)
                                    && (isCollection(type) || sort == Type.ARRAY)
                            ? READ
                            : null;
        };
    }

    private static String first(String name, boolean applies, int index) {
        if (!applies) {
            return null;
        }
        return index == 0 && CHANGING.contains(name) ? WRITE : READ;
    }

    /** Whether a method of {@code Collections} returns a view of its only argument. */
    static boolean isWrapper(String name) {
        return name.startsWith("unmodifiable")
                || name.startsWith("synchronized")
                || name.startsWith("checked")
                || name.equals("enumeration")
                || name.equals("newSetFromMap");
    }

    /** Whether that view is one of the argument's own contents, without a lock of its own. */
    static boolean isView(String owner, String name, Type[] types) {
        return owner.equals("java/util/Collections")
                && name.startsWith("unmodifiable")
                && types.length == 1;
    }

    private static boolean isCollection(String type) {
        return switch (type) {
            case "Ljava/util/Collection;",
                    "Ljava/util/List;",
                    "Ljava/util/Set;",
                    "Ljava/util/Map;",
                    "Ljava/util/SortedMap;",
                    "Ljava/util/SortedSet;",
                    "Ljava/util/Deque;",
                    "Ljava/util/PriorityQueue;",
                    "Ljava/lang/Iterable;" ->
                    true;
            default -> false;
        };
    }
}
