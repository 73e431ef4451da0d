package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Fault;
import dev.threadmark.explorer.run.Kind;
import dev.threadmark.explorer.run.Names;
import dev.threadmark.explorer.run.Recorder;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import dev.threadmark.explorer.run.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of a recorded schedule that a learner needs: those on what several threads share and at
 * least one of them changes.
 */
final class Trace {
    /** Longer traces keep their end, where the fault shows. */
    private static final int MOST_STEPS = 60;

    private final Recorder recorder;
    private final Fault fault;
    private final Set<Integer> racy;

    Trace(Recorder recorder, Execution walked) {
        this.recorder = recorder;
        fault = walked.fault();
        racy = walked.limits().switchAt();
    }

    private static final class Use {
        private final Set<Strand> strands = new HashSet<>();
        private boolean changed;
        private boolean changedWhenShared;
        private boolean plainValues;

        void add(Recorder.Step step) {
            strands.add(step.strand());
            if (step.kind() != Kind.READ) {
                changed = true;
                changedWhenShared |= strands.size() > 1;
            }
            plainValues |= Names.isPlain(step.value());
        }

        /** A reference that was set before other threads came: they merely follow it. */
        boolean isSettled() {
            return !changedWhenShared && !plainValues;
        }
    }

    List<TraceStep> steps() {
        Map<Sync, Use> uses = uses();
        List<TraceStep> steps = new ArrayList<>();
        for (Recorder.Step step : recorder.steps()) {
            if (step.target() != null && isRelevant(step.target(), uses.get(step.target()))) {
                steps.add(step(step));
            }
        }
        return steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
    }

    private boolean isRelevant(Sync target, Use use) {
        if (fault != null && fault.conflict() != null && fault.conflict().variable() == target) {
            return true;
        }
        if (fault != null && fault.stuck().stream().anyMatch(each -> waitsFor(each, target))) {
            return true;
        }
        if (target instanceof Variable variable && racy.contains(variable.field())) {
            return true;
        }
        boolean shared = use.strands.size() > 1 && use.changed && !isLifecycle(target);
        return shared && !(target instanceof Variable && use.isSettled());
    }

    private static boolean waitsFor(Strand strand, Sync target) {
        return strand.stuckAt() != null
                && strand.stuckAt().target() == target
                && !isLifecycle(target);
    }

    /** Starting and joining says nothing that the columns do not show. */
    private static boolean isLifecycle(Sync target) {
        return target.kind().equals("thread");
    }

    private Map<Sync, Use> uses() {
        Map<Sync, Use> uses = new IdentityHashMap<>();
        for (Recorder.Step step : recorder.steps()) {
            if (step.target() != null) {
                uses.computeIfAbsent(step.target(), key -> new Use()).add(step);
            }
        }
        return uses;
    }

    private TraceStep step(Recorder.Step step) {
        Names names = recorder.names();
        return new TraceStep(
                step.strand().name(),
                step.action(),
                names.of(step.target()),
                step.hasValue() ? names.value(step.value()) : null,
                step.place().file(),
                step.place().line());
    }
}
