package dev.threadmark.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The live threads of the program: all but the JVM's own. */
final class Threads {
    private static final ThreadGroup ALL = top(Thread.currentThread().getThreadGroup());

    private Threads() {}

    private static ThreadGroup top(ThreadGroup group) {
        return group.getParent() == null ? group : top(group.getParent());
    }

    static List<Thread> live() {
        // The call leaves out silently what finds no room.
        Thread[] room = new Thread[ALL.activeCount() + 64];
        int count = ALL.enumerate(room, true);
        while (count == room.length) {
            room = new Thread[room.length * 2];
            count = ALL.enumerate(room, true);
        }
        List<Thread> live = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (ofProgram(room[i])) {
                live.add(room[i]);
            }
        }
        return live;
    }

    private static boolean ofProgram(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group != null
                && group.getParent() != null
                && !(thread instanceof Watchdog)
                && !isOfJdk(thread);
    }

    /**
     * Such as the JDK's cleaner, which is started at its first use and waits with a time-out; but
     * the one that wakes virtual threads after a time wakes the program.
     */
    private static boolean isOfJdk(Thread thread) {
        return thread.getClass().getName().startsWith("jdk.internal.")
                && !thread.getName().startsWith("VirtualThread-unparker");
    }

    static long[] ids(List<Thread> threads) {
        return threads.stream().mapToLong(Thread::getId).toArray();
    }

    /** The ids of some threads, without the calling one. */
    static Set<Long> othersThanThisOf(List<Thread> threads) {
        return threads.stream()
                .filter(thread -> thread != Thread.currentThread())
                .map(Thread::getId)
                .collect(Collectors.toSet());
    }

    /** The non-daemon threads that live now and did not before. */
    static List<Thread> startedSince(List<Thread> before) {
        return live().stream()
                .filter(thread -> !thread.isDaemon())
                // Not by equals, which a thread of the program may answer as it likes.
                .filter(thread -> before.stream().noneMatch(old -> old == thread))
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

    /**
     * Whether a pool's worker waits for work and has a time-out only so that it may end: when the
     * time is over, nobody is woken.
     */
    static boolean isSpareWorker(Thread thread) {
        boolean spare = false;
        for (StackTraceElement frame : thread.getStackTrace()) {
            String type = frame.getClassName();
            if (type.endsWith("ScheduledThreadPoolExecutor$DelayedWorkQueue")) {
                return false;
            }
            spare |=
                    type.equals("java.util.concurrent.ThreadPoolExecutor")
                                    && frame.getMethodName().equals("getTask")
                            || type.equals("java.util.concurrent.ForkJoinPool")
                                    && frame.getMethodName().equals("awaitWork");
        }
        return spare;
    }
}
