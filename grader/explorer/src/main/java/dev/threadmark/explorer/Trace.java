package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Names;
import dev.threadmark.explorer.run.Recorder;
import dev.threadmark.explorer.run.Strand;
import dev.threadmark.explorer.run.Sync;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of a recorded schedule that a learner needs: those on what several threads share. */
final class Trace {
    private final Recorder recorder;
    private final Names names;

    Trace(Recorder recorder, Names names) {
        this.recorder = recorder;
        this.names = names;
    }

    List<TraceStep> steps() {
        Set<Sync> shared = shared();
        List<TraceStep> steps = new ArrayList<>();
        for (Recorder.Step step : recorder.steps()) {
            if (step.target() != null && shared.contains(step.target())
                    || step.action().equals("start")) {
                steps.add(step(step));
            }
        }
        return steps;
    }

    private Set<Sync> shared() {
        Map<Sync, Set<Strand>> users = new IdentityHashMap<>();
        for (Recorder.Step step : recorder.steps()) {
            if (step.target() != null) {
                users.computeIfAbsent(step.target(), key -> new HashSet<>()).add(step.strand());
            }
        }
        Set<Sync> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        users.forEach(
                (sync, strands) -> {
                    if (strands.size() > 1) {
                        shared.add(sync);
                    }
                });
        return shared;
    }

    private TraceStep step(Recorder.Step step) {
        return new TraceStep(
                step.strand().name(),
                step.action(),
                names.of(step.target()),
                step.hasValue() ? names.value(step.value()) : null,
                step.place().file(),
                step.place().line());
    }
}
