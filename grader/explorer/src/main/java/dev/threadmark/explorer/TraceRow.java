package dev.threadmark.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What one thread does on one source line without another thread coming between. */
record TraceRow(List<TraceStep> steps) {
    TraceStep first() {
        return steps.get(0);
    }

    /** Groups the steps of a trace. */
    static List<TraceRow> fold(List<TraceStep> trace) {
        List<TraceRow> rows = new ArrayList<>();
        for (TraceStep step : trace) {
            TraceRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && last.continues(step)) {
                last.steps.add(step);
            } else {
                rows.add(new TraceRow(new ArrayList<>(List.of(step))));
            }
        }
        return rows;
    }

    private boolean continues(TraceStep step) {
        return first().thread().equals(step.thread())
                && first().line() == step.line()
                && Objects.equals(first().file(), step.file())
                && !(writes() && step.action().equals("read"));
    }

    private boolean writes() {
        return steps.get(steps.size() - 1).action().equals("write");
    }

    /** What the steps do, a read and a write of one variable in one phrase. */
    List<String> effects(Messages messages) {
        List<String> effects = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            TraceStep step = steps.get(i);
            TraceStep next = i + 1 < steps.size() ? steps.get(i + 1) : null;
            if (next != null && isUpdate(step, next)) {
                effects.add(
                        messages.get("text.update", shortName(step), step.value(), next.value()));
                i++;
            } else {
                effects.add(effect(step, messages));
            }
        }
        return effects;
    }

    private static boolean isUpdate(TraceStep read, TraceStep write) {
        return read.action().equals("read")
                && write.action().equals("write")
                && read.target().equals(write.target())
                && read.value() != null
                && write.value() != null;
    }

    private static String effect(TraceStep step, Messages messages) {
        boolean access = step.action().equals("read") || step.action().equals("write");
        if (access && step.value() != null) {
            return messages.get("text." + step.action(), shortName(step), step.value());
        }
        String value = step.value() == null ? "" : " -> " + step.value();
        return messages.action(step.action()) + " " + messages.object(step.target()) + value;
    }

    /** The field without its class, which the source line shows. */
    private static String shortName(TraceStep step) {
        return step.target().substring(step.target().lastIndexOf('.') + 1);
    }
}
