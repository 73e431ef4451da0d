package dev.threadmark.app.run;

import dev.threadmark.app.pack.CompiledTests;
import dev.threadmark.worker.protocol.ExitCode;
import dev.threadmark.worker.protocol.Frame;
import dev.threadmark.worker.protocol.Job;
import dev.threadmark.worker.protocol.TestOutcome;
import dev.threadmark.worker.protocol.TestRef;
import dev.threadmark.worker.protocol.TestResult;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Runs the tests of one exercise against one submission.
 *
 * <p>A child that cannot go on is followed by a fresh one for the tests that are left. A test
 * during which a child died or fell silent is run once more, alone, before that counts: a loaded
 * machine must not turn a right answer wrong.
 */
public final class TestRun {
    /** A child says every second that it lives, whatever its test does. */
    private static final long SILENCE_MILLIS = 60_000;

    private static final int TEST_CPU_SECONDS = 10;
    private static final int STARTS = 3;
    private static final int EXHAUSTED = 2;
    private static final String FULL = OutOfMemoryError.class.getName();

    private final RunOptions options;
    private final Cpus cpus;

    /** Prepares a run; the processors are shared by all runs of a batch. */
    public TestRun(RunOptions options, Cpus cpus) {
        this.options = options;
        this.cpus = cpus;
    }

    /**
     * Runs every test.
     *
     * @return the results by criterion; a criterion without an entry was not run, such as one that
     *     others have settled
     * @throws InfrastructureException when children do not even start
     */
    public Map<String, TestResult> run(CompiledTests tests, Map<String, byte[]> student)
            throws InfrastructureException {
        return run(tests, student, tests.refs(), Map.of());
    }

    /** Runs one test again along a stored schedule. */
    public Optional<TestResult> replay(
            CompiledTests tests,
            Map<String, byte[]> student,
            String criterion,
            Map<String, String> parameters)
            throws InfrastructureException {
        List<TestRef> only =
                tests.refs().stream().filter(ref -> ref.criterion().equals(criterion)).toList();
        return Optional.ofNullable(run(tests, student, only, parameters).get(criterion));
    }

    private Map<String, TestResult> run(
            CompiledTests tests,
            Map<String, byte[]> student,
            List<TestRef> refs,
            Map<String, String> parameters)
            throws InfrastructureException {
        Optional<Integer> cpu = cpus.borrow();
        try {
            return new Conversation(tests, student, parameters, cpu).all(refs);
        } catch (IOException e) {
            throw new InfrastructureException("a child JVM could not be run: " + e.getMessage(), e);
        } finally {
            cpus.giveBack(cpu);
        }
    }

    private final class Conversation {
        private final CompiledTests tests;
        private final Map<String, byte[]> student;
        private final Map<String, String> parameters;
        private final Optional<Integer> cpu;
        private final Map<String, TestResult> results = new LinkedHashMap<>();
        private final Set<String> interrupted = new HashSet<>();
        private String running;
        private boolean ready;

        Conversation(
                CompiledTests tests,
                Map<String, byte[]> student,
                Map<String, String> parameters,
                Optional<Integer> cpu) {
            this.tests = tests;
            this.student = student;
            this.parameters = new TreeMap<>(parameters);
            this.cpu = cpu;
            this.parameters.put("threadmark.seed", Long.toString(options.seed()));
            this.parameters.put("threadmark.lang", options.locale().toLanguageTag());
        }

        Map<String, TestResult> all(List<TestRef> refs)
                throws IOException, InfrastructureException {
            List<TestRef> left = new ArrayList<>(refs);
            int failedStarts = 0;
            while (!left.isEmpty()) {
                int before = left.size();
                ChildJvm.Ending ending = once(left);
                account(ending);
                refuseGraderFaults();
                giveUpExploring(left);
                left.removeIf(ref -> results.containsKey(ref.criterion()));
                Set<String> faulty = faulty();
                left.removeIf(ref -> ref.isSettled(faulty));
                boolean progress = left.size() < before || running != null;
                failedStarts = progress ? 0 : failedStarts + 1;
                if (failedStarts == STARTS || (ending.ended() && !progress)) {
                    throw new InfrastructureException(
                            "the child JVM ran no test (exit "
                                    + ending.exit()
                                    + "): "
                                    + ending.words());
                }
            }
            return results;
        }

        private Set<String> faulty() {
            return results.values().stream()
                    .filter(result -> result.outcome().isFault())
                    .map(TestResult::criterion)
                    .collect(Collectors.toSet());
        }

        /**
         * Every exploration is bounded by counts. A program that exhausts its processor time all
         * the same, and again, does so in the next test as well: what is left waits for a person.
         */
        private void giveUpExploring(List<TestRef> left) {
            List<TestResult> exhausted =
                    results.values().stream()
                            .filter(result -> result.outcome() == TestOutcome.INCONCLUSIVE)
                            .filter(result -> result.exploration() == null)
                            .toList();
            if (exhausted.size() < EXHAUSTED) {
                return;
            }
            String words = exhausted.get(0).message();
            left.stream()
                    .filter(TestRef::explored)
                    .map(TestRef::criterion)
                    .forEach(id -> results.computeIfAbsent(id, any -> undecided(id, words)));
        }

        private TestResult undecided(String criterion, String words) {
            return new TestResult(
                    criterion, TestOutcome.INCONCLUSIVE, words, null, List.of(), 0, null);
        }

        private void refuseGraderFaults() throws InfrastructureException {
            for (TestResult result : results.values()) {
                if (result.outcome() == TestOutcome.GRADER_FAULT) {
                    throw new InfrastructureException(result.criterion() + ": " + result.message());
                }
            }
        }

        private ChildJvm.Ending once(List<TestRef> left) throws IOException {
            running = null;
            ready = false;
            List<TestRef> now =
                    interrupted.contains(left.get(0).criterion()) ? left.subList(0, 1) : left;
            long nonce = new SecureRandom().nextLong();
            Job job =
                    new Job(
                            nonce,
                            parameters,
                            student,
                            tests.classes(),
                            List.copyOf(now),
                            TEST_CPU_SECONDS);
            return new ChildJvm(ChildCommand.of(options, cpu), SILENCE_MILLIS).run(job, this::hear);
        }

        private void hear(Frame frame) {
            switch (frame.kind()) {
                case READY -> ready = true;
                case STARTED -> running = frame.criterion();
                case RESULT -> accept(frame.result());
                case OUTPUT, ALIVE, END -> {}
            }
        }

        /**
         * Only the running test may report, and only once: anything else is a forgery and counts
         * for nothing.
         */
        private void accept(TestResult result) {
            if (ready && result.criterion().equals(running)) {
                results.putIfAbsent(running, result);
                running = null;
            }
        }

        private void account(ChildJvm.Ending ending) {
            boolean clean =
                    ending.exit() == ExitCode.DONE && ending.ended()
                            || ending.exit() == ExitCode.RESTART;
            if (running == null || clean && !ending.garbled()) {
                return;
            }
            if (!interrupted.add(running)) {
                results.put(running, died(ending));
            }
        }

        /**
         * No memory is left: on real threads the program took it; under the explorer, who shares
         * the heap with it, nobody can tell.
         */
        private TestResult died(ChildJvm.Ending ending) {
            boolean full = ending.exit() == ExitCode.OUT_OF_MEMORY;
            if (full && explored(running)) {
                return undecided(running, FULL);
            }
            return new TestResult(
                    running,
                    ending.silent() ? TestOutcome.TIMEOUT : TestOutcome.EXCEPTION,
                    full ? "" : "exit " + ending.exit(),
                    full ? FULL : null,
                    List.of(),
                    0,
                    null);
        }

        private boolean explored(String criterion) {
            return tests.refs().stream()
                    .anyMatch(ref -> ref.explored() && ref.criterion().equals(criterion));
        }
    }
}
