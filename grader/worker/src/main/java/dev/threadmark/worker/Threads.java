package dev.threadmark.worker;

import java.util.Arrays;
import java.util.List;

/** The live threads of the program: all but the JVM's own. */
final class Threads {
    private Threads() {}

    static List<Thread> live() {
        return Thread.getAllStackTraces().keySet().stream().filter(Threads::ofProgram).toList();
    }

    private static boolean ofProgram(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null
                && group.getParent() != null
                && !(thread instanceof Watchdog)
                && !isOfJdk(thread);
    }

    /** Such as the JDK's cleaner, which is started at its first use and waits with a time-out. */
    private static boolean isOfJdk(Thread thread) {
        return thread.getClass().getName().startsWith("jdk.internal.");
    }

    /** The non-daemon threads that live now and did not before. */
    static List<Thread> startedSince(List<Thread> before) {
        return live().stream()
                .filter(thread -> !before.contains(thread) && !thread.isDaemon())
                .toList();
    }

    /**
     * Waits until every thread that the test started has ended; the watchdog ends a wait for good.
     */
    static void awaitOthers(List<Thread> before) {
        for (List<Thread> rest = startedSince(before);
                !rest.isEmpty();
                rest = startedSince(before)) {
            for (Thread thread : rest) {
                joinUninterruptibly(thread);
            }
        }
    }

    private static void joinUninterruptibly(Thread thread) {
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                // The program interrupted our thread; its flag is of no use any more.
                Thread.interrupted();
            }
        }
    }

    static String names(List<Thread> threads) {
        return String.join(", ", threads.stream().map(Thread::getName).sorted().toList());
    }

    static StackTraceElement[] top(StackTraceElement[] stack, int length) {
        return Arrays.copyOf(stack, Math.min(stack.length, length));
    }
}
