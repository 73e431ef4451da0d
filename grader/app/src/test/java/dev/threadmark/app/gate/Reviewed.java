package dev.threadmark.app.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the audit finds and a person has looked at, with the reason why it is harmless. */
final class Reviewed {
    /** What an open member must not lead to: prefixes of {@code owner.member}. */
    static final List<String> DANGEROUS =
            List.of(
                    "java/io/File",
                    "java/io/RandomAccessFile",
                    "java/io/ObjectInputStream",
                    "java/io/ObjectOutputStream",
                    "java/nio/file/",
                    "java/nio/channels/",
                    "java/net/",
                    "java/lang/Process",
                    "java/lang/Runtime.exec",
                    "java/lang/Runtime.exit",
                    "java/lang/Runtime.halt",
                    "java/lang/Runtime.load",
                    "java/lang/Shutdown",
                    "java/lang/ClassLoader",
                    "java/lang/Class.forName",
                    "java/lang/Class.getDeclared",
                    "java/lang/Class.getMethod",
                    "java/lang/Class.newInstance",
                    "java/lang/Module",
                    "java/lang/StackWalker",
                    "java/lang/reflect/Method",
                    "java/lang/reflect/Field",
                    "java/lang/reflect/Constructor",
                    "java/lang/reflect/AccessibleObject",
                    "java/lang/reflect/Proxy",
                    "java/lang/invoke/MethodHandle.",
                    "java/lang/System.set",
                    "java/lang/System.exit",
                    "java/lang/System.load",
                    "java/lang/System.getProp",
                    "java/lang/System.getenv",
                    "java/util/ServiceLoader",
                    "jdk/internal/loader/",
                    "sun/misc/");

    /** They see only what the student's own class may see. */
    static final Set<String> CALLER_SENSITIVE =
            Set.of(
                    "java/lang/invoke/MethodHandles.lookup",
                    "java/util/concurrent/atomic/AtomicIntegerFieldUpdater.newUpdater",
                    "java/util/concurrent/atomic/AtomicLongFieldUpdater.newUpdater",
                    "java/util/concurrent/atomic/AtomicReferenceFieldUpdater.newUpdater");

    /** What a class may lead to all the same. */
    private static final Map<String, List<String>> HARMLESS =
            Map.of(
                    // Answers yes or no.
                    "java/lang/Class", List.of("java/lang/ClassLoader.desiredAssertionStatus"),
                    // Gives a thread its context loader, which students cannot ask for.
                    "java/lang/Thread", List.of("java/lang/ClassLoader."),
                    // Prints where virtual threads use thread locals, when a setting asks for it.
                    "java/lang/ThreadLocal", List.of("java/lang/StackWalker"),
                    // Remembers the zone of the machine.
                    "java/util/TimeZone", List.of("java/lang/System.getProperties"),
                    // Only with a stream, which only deserialization passes.
                    "java/util/TreeMap", List.of("java/io/ObjectInputStream.readObject"),
                    // A copy sets its own final field.
                    "java/util/concurrent/ConcurrentSkipListSet",
                            List.of("java/lang/reflect/Field.set"),
                    "java/util/concurrent/CopyOnWriteArrayList",
                            List.of("java/lang/reflect/Field.set"),
                    // Copies an exception by its public constructor, to rethrow it elsewhere.
                    "java/util/concurrent/ForkJoinTask", List.of("java/lang/reflect/Constructor."),
                    // Sets a loader that students cannot ask for.
                    "java/util/concurrent/ForkJoinWorkerThread",
                            List.of("java/lang/ClassLoader.getSystemClassLoader"));

    private Reviewed() {}

    static boolean harmless(String type, String callee) {
        return HARMLESS.getOrDefault(type, List.of()).stream().anyMatch(callee::startsWith);
    }
}
