package dev.threadmark.app.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Outcome;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;

/** An exploration for people and machines. */
public final class Explorations {
    private Explorations() {}

    @JsonPropertyOrder({
        "outcome",
        "message",
        "schedules",
        "preemptions",
        "exhaustive",
        "race",
        "deadlock",
        "trace",
        "replay"
    })
    private record Printable(
            Outcome outcome,
            String message,
            int schedules,
            int preemptions,
            boolean exhaustive,
            Race race,
            Deadlock deadlock,
            List<TraceStep> trace,
            String replay) {}

    /** An exploration as JSON; what was thrown stays out, its words stand in the message. */
    public static String json(Exploration found) {
        return Json.text(
                new Printable(
                        found.outcome(),
                        found.message(),
                        found.schedules(),
                        found.preemptions(),
                        found.exhaustive(),
                        found.race(),
                        found.deadlock(),
                        found.trace(),
                        found.replay()));
    }

    /** An exploration as text, with the lines of the sources beside each step. */
    public static String text(Exploration found, List<SourceFile> sources) {
        return found.outcome() + ": " + found.message() + "\n" + sources.size() + "\n";
    }
}
