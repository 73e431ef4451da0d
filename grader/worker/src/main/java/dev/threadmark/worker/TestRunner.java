package dev.threadmark.worker;

import dev.threadmark.kit.EvidenceListener;
import dev.threadmark.worker.protocol.ExitCode;
import dev.threadmark.worker.protocol.FrameWriter;
import dev.threadmark.worker.protocol.Job;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestRef;
import dev.threadmark.worker.protocol.TestResult;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;

/** Runs the tests of a job one after the other through the JUnit Platform Launcher. */
final class TestRunner implements AutoCloseable {
    private final Job job;
    private final FrameWriter frames;
    private final ProgramLoader tests;
    private final LauncherSession session;
    private final ResultListener listener;
    private final Watchdog watchdog;
    private final Set<String> faulty = new HashSet<>();

    TestRunner(Job job, FrameWriter frames) {
        this.job = job;
        this.frames = frames;
        this.listener = new ResultListener(job.student().keySet());
        this.tests = ProgramLoader.ofTests(job.tests(), ProgramLoader.ofSubmission(job.student()));
        this.session = JupiterSession.open();
        session.getStore()
                .put(
                        Namespace.create(EvidenceListener.NAMESPACE.getParts()),
                        EvidenceListener.class,
                        listener);
        this.watchdog = new Watchdog(frames, listener::steps, job.cpuSeconds());
    }

    /** Runs every test that is not settled, or until one leaves the JVM unfit for the next. */
    int runAll() {
        watchdog.start();
        for (TestRef ref : job.refs()) {
            if (!ref.isSettled(faulty) && !run(ref)) {
                return ExitCode.RESTART;
            }
        }
        return ExitCode.DONE;
    }

    private boolean run(TestRef ref) {
        frames.started(ref.criterion());
        List<Thread> before = Threads.live();
        watchdog.begin(ref, Threads.othersThanThisOf(before));
        TestResult result = execute(ref);
        if (result.outcome() == TestOutcome.PASSED && !ref.explored()) {
            watchdog.ending();
            Threads.awaitOthers(before);
        }
        if (watchdog.end()) {
            frames.result(result);
        }
        if (result.outcome().isFault()) {
            faulty.add(ref.criterion());
        }
        return Threads.startedSince(before).isEmpty() && !Throwables.isOutOfMemory(result);
    }

    private TestResult execute(TestRef ref) {
        listener.begin(ref);
        try {
            session.getLauncher().execute(request(ref), listener);
        } catch (OutOfMemoryError e) {
            // One that the program made itself: a full heap ends this JVM. The platform lets it
            // through as unrecoverable; a fresh JVM recovers from it.
            return Throwables.outOfMemory(ref, e);
        }
        return listener.result();
    }

    private LauncherDiscoveryRequest request(TestRef ref) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        DiscoverySelectors.selectMethod(
                                tests, ref.className(), ref.method(), ref.parameterTypes()))
                .configurationParameters(job.parameters())
                .enableImplicitConfigurationParameters(false)
                .build();
    }

    @Override
    public void close() {
        session.close();
    }
}
