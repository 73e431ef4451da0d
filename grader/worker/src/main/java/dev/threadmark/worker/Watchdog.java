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
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Ends a test on real threads that cannot end by itself, reports it and halts the JVM; and says
 * from time to time that this JVM lives.
 *
 * <p>A test is stuck when {@link Stillness} says so. One that spins is ended by its processor time,
 * one that sleeps by how often nobody was seen to want a processor. None of these depends on how
 * busy the machine is. Explored tests have bounds of their own; for them all this is a backstop.
 */
final class Watchdog extends Thread {
    private static final long SAMPLE_MILLIS = 40;
    private static final int SAMPLES_PER_SIGN = 25;

    /** As many as the sandbox lets a child start; without one nobody else counts. */
    private static final int MOST_THREADS = 256;

    private static final int MOST_DESCRIBED = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Stillness stillness = new Stillness();
    private final FrameWriter frames;
    private final LongSupplier steps;
    private final long cpuNanos;

    private TestRef current;
    private boolean ending;
    private Allowance allowance;
    private int samples;

    /**
     * Makes a watchdog that is not started.
     *
     * @param steps how many steps explored tests have made so far
     * @param cpuSeconds the processor time of a test on real threads
     */
    Watchdog(FrameWriter frames, LongSupplier steps, int cpuSeconds) {
        super("threadmark-watchdog");
        setDaemon(true);
        setPriority(MAX_PRIORITY);
        this.frames = frames;
        this.steps = steps;
        this.cpuNanos = cpuSeconds * 1_000_000_000L;
    }

    /** A test begins; some threads were left behind by others. */
    synchronized void begin(TestRef ref, Set<Long> leftBehind) {
        current = ref;
        ending = false;
        allowance = new Allowance(ref.explored(), cpuNanos, usage(Threads.live()));
        stillness.begin(leftBehind);
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
                sample();
            } catch (InterruptedException e) {
                // A program that interrupts does not get rid of us.
                continue;
            }
        }
    }

    private synchronized void sample() {
        if (current == null) {
            return;
        }
        samples++;
        if (samples % SAMPLES_PER_SIGN == 0) {
            frames.alive();
        }
        List<Thread> live = Threads.live();
        stillness.look(live);
        if (stillness.isMonitorDeadlock() || stillness.isForEver()) {
            stop(TestOutcome.DEADLOCK, waiting());
        } else if (allowance.isUsedUp(usage(live), stillness.isIdle())
                || live.size() > MOST_THREADS) {
            stop(TestOutcome.TIMEOUT, running());
        }
    }

    private void stop(TestOutcome outcome, List<ThreadInfo> involved) {
        TestOutcome unexplored = ending ? TestOutcome.LEAKED_THREAD : outcome;
        TestOutcome reported = current.explored() ? TestOutcome.INCONCLUSIVE : unexplored;
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
        return String.join(
                "; ",
                involved.stream().map(Watchdog::describe).sorted().limit(MOST_DESCRIBED).toList());
    }

    private static String describe(ThreadInfo info) {
        String wait = info.getLockInfo() == null ? "" : " " + info.getLockInfo().getClassName();
        String owner = info.getLockOwnerName() == null ? "" : " <- " + info.getLockOwnerName();
        return info.getThreadName() + " " + info.getThreadState() + wait + owner;
    }

    private Allowance.Usage usage(List<Thread> live) {
        return new Allowance.Usage(cpuTime(live), processCpuTime(), steps.getAsLong());
    }

    /** CPU time of the program's threads alone: neither the compiler's nor the collector's. */
    private long cpuTime(List<Thread> live) {
        long sum = 0;
        for (Thread thread : live) {
            sum += Math.max(0, threads.getThreadCpuTime(thread.getId()));
        }
        return sum;
    }

    private static long processCpuTime() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean process
                ? process.getProcessCpuTime()
                : 0;
    }
}
