package dev.threadmark.worker;

import dev.threadmark.worker.protocol.ExitCode;
import dev.threadmark.worker.protocol.FrameWriter;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestRef;
import dev.threadmark.worker.protocol.TestResult;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ends a test on real threads that cannot end by itself, reports it and halts the JVM.
 *
 * <p>A test is stuck when every thread of the program waits without a time-out, twice in a row, and
 * none has used CPU time in between: nobody is left who could wake one. A test that spins is ended
 * by its CPU time. Neither depends on how busy the machine is. Explored tests have bounds of their
 * own; for them the CPU bound is only a backstop.
 */
final class Watchdog extends Thread {
    private static final long SAMPLE_MILLIS = 40;

    /**
     * A thread that was just woken may still look as if it waited until it gets a processor: only
     * after so many samples in a row without any change is nobody left. Twenty-five times as many
     * for the explorer, whose threads hand over all the time.
     */
    private static final int STILL_SAMPLES = 50;

    private static final int EXPLORED_FACTOR = 12;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final FrameWriter frames;
    private final long cpuNanos;

    private TestRef current;
    private List<Thread> before = List.of();
    private boolean ending;
    private long cpuAtBegin;
    private String lastWaits = "";
    private int still;

    Watchdog(FrameWriter frames, int cpuSeconds) {
        super("threadmark-watchdog");
        setDaemon(true);
        setPriority(MAX_PRIORITY);
        this.frames = frames;
        this.cpuNanos = cpuSeconds * 1_000_000_000L;
    }

    synchronized void begin(TestRef ref, List<Thread> threadsBefore) {
        current = ref;
        before = threadsBefore;
        ending = false;
        cpuAtBegin = cpuTime();
        lastWaits = "";
        still = 0;
    }

    /** The test's body has passed; what still runs was left behind by it. */
    synchronized void ending() {
        ending = true;
    }

    /** The test has ended; false when this watchdog has reported it already. */
    synchronized boolean end() {
        boolean mine = current != null;
        current = null;
        return mine;
    }

    @Override
    public void run() {
        while (true) {
            try {
                sleep(SAMPLE_MILLIS);
            } catch (InterruptedException e) {
                continue;
            }
            sample();
        }
    }

    private synchronized void sample() {
        if (current == null) {
            return;
        }
        int factor = current.explored() ? EXPLORED_FACTOR : 1;
        still = unchanged() ? still + 1 : 0;
        if (cpuTime() - cpuAtBegin > cpuNanos * factor) {
            stop(current.explored() ? TestOutcome.INCONCLUSIVE : TestOutcome.TIMEOUT, running());
        } else if (still > STILL_SAMPLES * (current.explored() ? 25 : 1)) {
            stop(current.explored() ? TestOutcome.INCONCLUSIVE : TestOutcome.DEADLOCK, waiting());
        }
    }

    /**
     * Whether every thread of the program waits without a time-out, as at the last look, and none
     * has run since.
     */
    private boolean unchanged() {
        StringBuilder waits = new StringBuilder();
        for (Thread thread : Threads.live()) {
            State state = thread.getState();
            if (state != State.WAITING && state != State.BLOCKED) {
                lastWaits = "";
                return false;
            }
            waits.append(thread.getId())
                    .append(' ')
                    .append(threads.getThreadCpuTime(thread.getId()))
                    .append(Arrays.toString(Threads.top(thread.getStackTrace(), 8)));
        }
        boolean same = lastWaits.contentEquals(waits);
        lastWaits = waits.toString();
        return same;
    }

    private void stop(TestOutcome outcome, List<ThreadInfo> involved) {
        TestOutcome reported = ending ? TestOutcome.LEAKED_THREAD : outcome;
        List<TestResult.Location> stack =
                involved.stream()
                        .flatMap(info -> Arrays.stream(info.getStackTrace()))
                        .map(Throwables::location)
                        .limit(200)
                        .toList();
        frames.result(
                new TestResult(
                        current.criterion(), reported, describe(involved), null, stack, 0, null));
        Runtime.getRuntime().halt(ExitCode.RESTART);
    }

    private List<ThreadInfo> running() {
        return infos(State.RUNNABLE, State.TIMED_WAITING);
    }

    private List<ThreadInfo> waiting() {
        return infos(State.WAITING, State.BLOCKED);
    }

    private List<ThreadInfo> infos(State... states) {
        List<ThreadInfo> infos = new ArrayList<>();
        for (Thread thread : Threads.live()) {
            ThreadInfo info = threads.getThreadInfo(thread.getId(), 64);
            if (info != null && Arrays.asList(states).contains(info.getThreadState())) {
                infos.add(info);
            }
        }
        return infos;
    }

    private static String describe(List<ThreadInfo> involved) {
        return String.join("; ", involved.stream().map(Watchdog::describe).sorted().toList());
    }

    private static String describe(ThreadInfo info) {
        String wait = info.getLockInfo() == null ? "" : " " + info.getLockInfo().getClassName();
        String owner = info.getLockOwnerName() == null ? "" : " <- " + info.getLockOwnerName();
        return info.getThreadName() + " " + info.getThreadState() + wait + owner;
    }

    /** CPU time of the program's threads alone: neither the compiler's nor the collector's. */
    private long cpuTime() {
        long sum = 0;
        for (Thread thread : Threads.live()) {
            sum += Math.max(0, threads.getThreadCpuTime(thread.getId()));
        }
        return sum;
    }
}
