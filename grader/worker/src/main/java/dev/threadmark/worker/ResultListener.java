package dev.threadmark.worker;

import dev.threadmark.explorer.Exploration;
import dev.threadmark.kit.EvidenceListener;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestRef;
import dev.threadmark.worker.protocol.TestResult;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns what JUnit and the kit say about one test into its result. */
final class ResultListener implements TestExecutionListener, EvidenceListener {
    private final Set<String> submission;
    private final AtomicLong steps = new AtomicLong();
    private TestRef ref;
    private TestResult result;
    private Exploration exploration;
    private int rounds;

    /** Makes a listener that tells a test's assertions from those of the submission's classes. */
    ResultListener(Set<String> submission) {
        this.submission = submission;
    }

    void begin(TestRef next) {
        ref = next;
        result = null;
        exploration = null;
        rounds = 0;
    }

    /** The result of the test; NOT_RUN when JUnit never ran it. */
    TestResult result() {
        return result != null
                ? result
                : new TestResult(
                        ref.criterion(), TestOutcome.NOT_RUN, "", null, List.of(), 0, null);
    }

    /** How many steps explored tests have made so far, all together. */
    long steps() {
        return steps.get();
    }

    @Override
    public void ran(int more) {
        steps.addAndGet(more);
    }

    @Override
    public void explored(Exploration found) {
        exploration = found;
    }

    @Override
    public void stressed(int count) {
        rounds = count;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult finished) {
        boolean failedEarly =
                finished.getStatus() != TestExecutionResult.Status.SUCCESSFUL && result == null;
        if (test.isTest() || failedEarly) {
            result = of(finished);
        }
    }

    private TestResult of(TestExecutionResult finished) {
        TestResult thrown =
                finished.getThrowable()
                        .map(throwable -> Throwables.result(ref, throwable))
                        .orElseGet(this::result);
        boolean outside =
                thrown.outcome() == TestOutcome.GRADER_FAULT
                        && finished.getThrowable()
                                .map(fault -> Throwables.thrownBy(submission, fault.getCause()))
                                .orElse(false);
        return new TestResult(
                ref.criterion(),
                // Code of the submission that ran outside a schedule failed: no fault of ours.
                outside ? TestOutcome.INCONCLUSIVE : outcome(finished.getStatus(), thrown),
                exploration == null ? thrown.message() : exploration.message(),
                thrown.exception(),
                exploration == null || exploration.failure() == null
                        ? thrown.stack()
                        : Throwables.stack(exploration.failure()),
                rounds,
                exploration);
    }

    private TestOutcome outcome(TestExecutionResult.Status status, TestResult thrown) {
        if (exploration != null) {
            TestOutcome explored = TestOutcome.valueOf(exploration.outcome().name());
            boolean own = Throwables.thrownBy(submission, exploration.failure());
            return explored == TestOutcome.FAILED && own ? TestOutcome.EXCEPTION : explored;
        }
        return switch (status) {
            case SUCCESSFUL -> TestOutcome.PASSED;
            case ABORTED -> TestOutcome.NOT_RUN;
            case FAILED ->
                    thrown.outcome() == TestOutcome.FAILED && isOwn(thrown)
                            ? TestOutcome.EXCEPTION
                            : thrown.outcome();
        };
    }

    private boolean isOwn(TestResult thrown) {
        return !thrown.stack().isEmpty() && submission.contains(thrown.stack().get(0).className());
    }
}
