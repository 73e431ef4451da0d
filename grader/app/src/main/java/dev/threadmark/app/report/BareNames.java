package dev.threadmark.app.report;

import dev.threadmark.app.model.Evidence;
import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;

/**
 * Evidence with files named as a class file names them: a path would take half of a terminal's
 * line.
 */
final class BareNames {
    private BareNames() {}

    static String of(String path) {
        return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
    }

    static Evidence of(Evidence evidence) {
        return new Evidence(
                evidence.schedules(),
                evidence.preemptions(),
                evidence.exhaustive(),
                of(evidence.race()),
                of(evidence.deadlock()),
                evidence.trace().stream().map(BareNames::of).toList(),
                evidence.replay());
    }

    private static Race of(Race race) {
        return race == null
                ? null
                : new Race(race.target(), of(race.first()), of(race.second()), race.missing());
    }

    private static Access of(Access access) {
        return new Access(access.thread(), access.action(), of(access.file()), access.line());
    }

    private static Deadlock of(Deadlock deadlock) {
        if (deadlock == null) {
            return null;
        }
        List<Deadlock.Wait> waits = deadlock.waits().stream().map(BareNames::of).toList();
        return new Deadlock(waits);
    }

    private static Deadlock.Wait of(Deadlock.Wait wait) {
        return new Deadlock.Wait(
                wait.thread(),
                wait.target(),
                wait.heldBy(),
                of(wait.file()),
                wait.line(),
                of(wait.heldFile()),
                wait.heldLine(),
                wait.note());
    }

    private static TraceStep of(TraceStep step) {
        return new TraceStep(
                step.thread(),
                step.action(),
                step.target(),
                step.value(),
                of(step.file()),
                step.line());
    }
}
