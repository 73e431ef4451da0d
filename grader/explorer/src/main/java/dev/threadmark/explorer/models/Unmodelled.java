package dev.threadmark.explorer.models;

import java.util.Set;

/** What the explorer must not run because it could block for real or start threads of its own. */
final class Unmodelled {
    private static final String CONCURRENT = "java/util/concurrent/";

    /** Whole classes. */
    private static final Set<String> TYPES =
            Set.of(
                    "java/lang/Process",
                    "java/lang/ProcessBuilder",
                    "java/lang/ref/Cleaner",
                    "java/lang/ref/ReferenceQueue",
                    "java/net/Socket",
                    "java/net/ServerSocket",
                    "java/net/http/HttpClient",
                    "java/nio/channels/SocketChannel",
                    "java/nio/channels/ServerSocketChannel",
                    "java/nio/channels/Selector",
                    "java/nio/channels/Pipe",
                    "java/io/PipedInputStream",
                    "java/io/PipedOutputStream",
                    "java/io/PipedReader",
                    "java/io/PipedWriter",
                    "java/lang/invoke/VarHandle",
                    "sun/misc/Unsafe");

    /** Single members. */
    private static final Set<String> MEMBERS =
            Set.of(
                    "java/lang/Runtime.exec",
                    "java/lang/Runtime.removeShutdownHook",
                    "java/lang/Thread.stop",
                    "java/lang/Thread.suspend",
                    "java/lang/Thread.resume",
                    "java/util/stream/LongStream.parallel",
                    "java/util/stream/DoubleStream.parallel",
                    "java/util/Arrays.parallelSort",
                    "java/util/Arrays.parallelPrefix",
                    "java/util/Arrays.parallelSetAll",
                    "java/lang/invoke/MethodHandles$Lookup.unreflectVarHandle",
                    "java/lang/invoke/MethodHandles.byteArrayViewVarHandle",
                    "java/lang/invoke/MethodHandles.byteBufferViewVarHandle");

    boolean blocksOrStarts(String owner, String name) {
        return TYPES.contains(owner) || MEMBERS.contains(owner + "." + name);
    }

    /** Whether a class belongs to the packages where everything unlisted is refused. */
    boolean isConcurrent(String owner) {
        return owner.startsWith(CONCURRENT)
                && !owner.endsWith("Exception")
                && !owner.startsWith(CONCURRENT + "Flow");
    }

    /** Whether the unlisted methods of a redirected class are refused. */
    boolean isClosed(String owner) {
        return isConcurrent(owner) || owner.equals("java/lang/Thread");
    }
}
