package dev.threadmark.app.gate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why something is not on the list, told to the student. */
enum Reason {
    EXIT("java/lang/System.exit", "java/lang/Runtime.exit", "java/lang/Runtime.halt"),
    PROCESS("java/lang/Process", "java/lang/Runtime.exec", "java/lang/Runtime.load"),
    SETTINGS(
            "java/lang/System.set",
            "java/lang/System.get",
            "java/lang/System.clear",
            "java/util/Properties",
            "java/lang/Integer.getInteger",
            "java/lang/Long.getLong",
            "java/lang/Boolean.getBoolean",
            "java/util/Locale.setDefault",
            "java/util/TimeZone.setDefault",
            "java/lang/Thread.setDefault",
            "java/lang/Runtime.addShutdownHook"),
    INPUT("java/lang/System.in", "java/lang/System.console", "java/lang/IO.readln"),
    FILES(
            "java/io/File",
            "java/io/RandomAccessFile",
            "java/nio/file",
            "java/nio/channels",
            "java/io/PrintStream.<init>",
            "java/io/PrintWriter.<init>",
            "java/util/Formatter.<init>",
            "java/util/Scanner.<init>",
            "java/util/zip",
            "java/util/jar"),
    NETWORK("java/net", "javax/net", "java/rmi", "java/net/http", "com/sun/net"),
    REFLECTION(
            "java/lang/reflect",
            "java/lang/invoke",
            "java/lang/Class",
            "java/lang/Module",
            "java/lang/constant",
            "java/util/ServiceLoader",
            "java/beans",
            "javax/script",
            "javax/tools",
            "sun/",
            "jdk/internal"),
    STACK(
            "java/lang/StackWalker",
            "java/lang/StackTraceElement",
            "java/lang/Throwable.getStackTrace",
            "java/lang/Throwable.setStackTrace",
            "java/lang/Throwable.printStackTrace",
            "java/lang/Thread.getStackTrace",
            "java/lang/Thread.getAllStackTraces",
            "java/lang/Thread.dumpStack",
            "java/lang/management"),
    THREAD(
            "java/lang/ThreadGroup",
            "java/lang/Thread.stop",
            "java/lang/Thread.suspend",
            "java/lang/Thread.resume",
            "java/lang/Thread.enumerate",
            "java/lang/Thread.activeCount",
            "java/lang/ThreadDeath"),
    SERIALIZATION("java/io/Object", "java/io/Externalizable"),
    OTHER("");

    private final List<String> prefixes;

    Reason(String... prefixes) {
        this.prefixes = List.of(prefixes);
    }

    /** Returns the first reason that fits an internal name or {@code owner.member}. */
    static Reason of(String refused) {
        return Stream.of(values())
                .filter(reason -> reason.prefixes.stream().anyMatch(refused::startsWith))
                .findFirst()
                .orElse(OTHER);
    }

    String key() {
        return "gate.why." + name().toLowerCase(Locale.ROOT);
    }
}
