package dev.threadmark.worker;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells when no thread of a program can go on, from what its threads wait for and never from how
 * long they do.
 *
 * <p>Processor time is no measure of it: HotSpot lets a thread that is blocked on a monitor look
 * again from time to time.
 */
final class Stillness {
    /** Looks in a row. Two would do; more cost little, a wrong verdict much. */
    private static final int LOOKS = 5;

    /** Where the kernel does not tell, a woken thread must get a processor within so many. */
    private static final int BLIND_LOOKS = 1_250;

    /**
     * One wait of one thread; a later one has a higher count.
     *
     * @param cpuNanos of a thread that says it runs, as one does that waits for a class to be
     *     initialised; else 0
     */
    private record Wait(State state, long blocked, long waited, long cpuNanos) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean kernelTells = NativeThreads.areVisible();
    private Set<Long> bystanders = Set.of();
    private Map<Long, Wait> waits = Map.of();
    private boolean idle;
    private boolean deadlock;
    private int looks;

    /** Begins anew; what some threads left by earlier tests do among themselves is no matter. */
    void begin(Set<Long> others) {
        bystanders = others;
        waits = Map.of();
        idle = false;
        deadlock = false;
        looks = 0;
    }

    /** Looks at the live threads of the program. */
    void look(List<Thread> program) {
        Map<Long, Wait> now = new HashMap<>();
        for (ThreadInfo info : threads.getThreadInfo(Threads.ids(program))) {
            if (info != null) {
                now.put(info.getThreadId(), wait(info));
            }
        }
        boolean timed =
                program.stream()
                        .filter(thread -> thread.getState() == State.TIMED_WAITING)
                        .anyMatch(thread -> !Threads.isSpareWorker(thread));
        idle = kernelTells ? NativeThreads.allOthersSleep() : noneRuns(now);
        deadlock = blockedTwice(now) > 1 && isMonitorDeadlockOfTest();
        looks = idle && !timed && now.equals(waits) ? looks + 1 : 0;
        waits = now;
    }

    private Wait wait(ThreadInfo info) {
        State state = info.getThreadState();
        long cpu = state == State.RUNNABLE ? threads.getThreadCpuTime(info.getThreadId()) : 0;
        return new Wait(state, info.getBlockedCount(), info.getWaitedCount(), cpu);
    }

    private static boolean noneRuns(Map<Long, Wait> now) {
        return now.values().stream().noneMatch(wait -> wait.state() == State.RUNNABLE);
    }

    private long blockedTwice(Map<Long, Wait> now) {
        return now.entrySet().stream()
                .filter(each -> each.getValue().state() == State.BLOCKED)
                .filter(each -> each.getValue().equals(waits.get(each.getKey())))
                .count();
    }

    private boolean isMonitorDeadlockOfTest() {
        long[] circle = threads.findMonitorDeadlockedThreads();
        return circle != null && Arrays.stream(circle).anyMatch(id -> !bystanders.contains(id));
    }

    /** Whether no thread wanted a processor at the last look. */
    boolean isIdle() {
        return idle;
    }

    /**
     * Whether every thread waits without a time-out, none has begun another wait since some looks
     * ago, and the kernel has woken none: nobody is left who could wake another.
     */
    boolean isForEver() {
        return looks >= (kernelTells ? LOOKS : BLIND_LOOKS);
    }

    /** Whether threads hold monitors in a circle, which nothing opens whatever other threads do. */
    boolean isMonitorDeadlock() {
        return deadlock;
    }
}
