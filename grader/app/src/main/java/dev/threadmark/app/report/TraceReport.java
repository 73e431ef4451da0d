package dev.threadmark.app.report;

import dev.threadmark.app.model.Evidence;
import dev.threadmark.explorer.TraceStep;

/** The failing schedule as text. */
final class TraceReport {
    private TraceReport() {}

    static String of(Evidence evidence) {
        StringBuilder out = new StringBuilder();
        for (TraceStep step : evidence.trace()) {
            String value = step.value() == null ? "" : " = " + step.value();
            out.append(
                    String.format(
                            "%-12s %-24s %s %s%s%n",
                            step.thread(),
                            step.file() + ":" + step.line(),
                            step.action(),
                            step.target(),
                            value));
        }
        return out.toString();
    }
}
