package dev.threadmark.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Measures processor time, which a busy machine does not lengthen: of this JVM and of all processes
 * below it, looked at ten times a second.
 *
 * <p>The system's own sum over children leaves out those inside a sandbox, which nobody waits for.
 */
final class CpuMeter implements AutoCloseable {
    private static final long PERIOD_MILLIS = 100;

    private final Map<Long, Duration> byProcess = new HashMap<>();
    private final Thread sampler = new Thread(this::sample, "cpu-meter");
    private final long ownAtStart = own();

    private CpuMeter() {}

    static CpuMeter start() {
        CpuMeter meter = new CpuMeter();
        meter.sampler.setDaemon(true);
        meter.sampler.start();
        return meter;
    }

    /** What was used since the start. */
    long seconds() {
        look();
        return (own() - ownAtStart) / 1_000_000_000 + children().toSeconds();
    }

    private void sample() {
        try {
            while (true) {
                look();
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (InterruptedException e) {
            // Closed.
            return;
        }
    }

    private synchronized void look() {
        ProcessHandle.current()
                .descendants()
                .forEach(
                        process ->
                                process.info()
                                        .totalCpuDuration()
                                        .ifPresent(used -> byProcess.put(process.pid(), used)));
    }

    private synchronized Duration children() {
        return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    private static long own() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    @Override
    public void close() {
        sampler.interrupt();
    }
}
