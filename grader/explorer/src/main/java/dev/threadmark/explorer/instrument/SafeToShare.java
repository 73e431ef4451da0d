package dev.threadmark.explorer.instrument;

import java.util.List;
import java.util.Set;

/** Which classes of the JDK change nothing that matters when their methods are called. */
final class SafeToShare {
    private static final Set<String> HARMLESS =
            Set.of(
                    "java/lang/Object",
                    "java/lang/String",
                    "java/lang/Boolean",
                    "java/lang/Character",
                    "java/lang/Byte",
                    "java/lang/Short",
                    "java/lang/Integer",
                    "java/lang/Long",
                    "java/lang/Float",
                    "java/lang/Double",
                    "java/lang/Enum",
                    "java/lang/Class",
                    "java/lang/Record",
                    "java/lang/Thread",
                    "java/lang/ThreadLocal",
                    "java/util/Objects",
                    "java/util/Optional");

    /** Immutable, locked inside, or interfaces behind which the program's own code stands. */
    private static final List<String> PACKAGES =
            List.of(
                    "java/lang/",
                    "java/math/",
                    "java/time/",
                    "java/io/Print",
                    "java/io/InputStream",
                    "java/io/File",
                    "java/io/Serial",
                    "java/nio/file/",
                    "java/nio/charset/",
                    "java/net/UR",
                    "java/net/Inet",
                    "java/security/",
                    "java/util/concurrent/",
                    "java/util/function/",
                    "java/util/logging/",
                    "java/util/regex/Pattern",
                    "java/util/stream/",
                    "java/util/Comparator",
                    "java/util/Locale",
                    "java/util/Map$Entry",
                    "java/util/Optional",
                    "java/util/Random",
                    "java/util/ResourceBundle",
                    "java/util/TimeZone",
                    "java/util/Timer",
                    "java/util/UUID",
                    "java/util/Currency",
                    "java/util/EventListener");

    private SafeToShare() {}

    /** Whether the explorer sees all that the methods of a class change. */
    static boolean isHarmless(String owner) {
        return HARMLESS.contains(owner)
                || owner.startsWith("java/time/")
                || owner.startsWith("java/util/concurrent/")
                || Contents.isCollection(owner);
    }

    /** Whether nothing is known of what happens when threads share an object of this class. */
    static boolean isUnknown(String owner) {
        return (owner.startsWith("java/") || owner.startsWith("javax/"))
                && PACKAGES.stream().noneMatch(owner::startsWith)
                && !isHarmless(owner);
    }
}
