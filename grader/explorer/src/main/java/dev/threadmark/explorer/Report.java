package dev.threadmark.explorer;

import dev.threadmark.explorer.run.Conflict;
import dev.threadmark.explorer.run.Execution;
import dev.threadmark.explorer.run.Fault;
import dev.threadmark.explorer.run.Names;
import dev.threadmark.explorer.run.Op;
import dev.threadmark.explorer.run.Place;
import dev.threadmark.explorer.run.Recorder;
import dev.threadmark.explorer.run.Strand;
import java.util.ArrayList;
import java.util.List;

/** Turns a recorded schedule into plain data. */
final class Report {
    private final Recorder recorder;
    private final Execution walked;
    private final String replay;
    private final Names names;
    private final Messages messages;

    Report(Settings settings, Recorder recorder, Execution walked, String replay) {
        this.recorder = recorder;
        this.walked = walked;
        this.replay = replay;
        names = recorder.names();
        messages = new Messages(settings.locale());
    }

    Exploration exploration(int schedules, Race raceBehind) {
        Fault fault = walked.fault();
        Race race = fault != null && fault.conflict() != null ? race() : raceBehind;
        Deadlock deadlock = fault != null && !fault.stuck().isEmpty() ? deadlock() : null;
        return new Exploration(
                fault == null ? Outcome.PASSED : fault.outcome(),
                message(fault, race, deadlock),
                schedules,
                walked.preemptions(),
                false,
                race,
                deadlock,
                trace(),
                replay,
                fault == null ? null : fault.thrown());
    }

    private String message(Fault fault, Race race, Deadlock deadlock) {
        if (fault == null) {
            return messages.get("replay.passed");
        }
        return switch (fault.outcome()) {
            case RACE ->
                    messages.get(
                            "race",
                            race.target(),
                            race.first().thread(),
                            messages.get("did." + race.first().action()),
                            at(race.first().file(), race.first().line()),
                            race.second().thread(),
                            messages.get("does." + race.second().action()),
                            at(race.second().file(), race.second().line()));
            case DEADLOCK -> messages.get("deadlock", stuck(deadlock));
            case TIMEOUT -> messages.get("livelock", stuck(deadlock));
            case LEAKED_THREAD -> messages.get("leaked", stuck(deadlock));
            case INCONCLUSIVE ->
                    messages.get(
                            "inconclusive",
                            fault.detail(),
                            fault.place().type() + "." + fault.place().method(),
                            at(fault.place().file(), fault.place().line()));
            default -> fault.thrown() == null ? exited(fault) : thrown(fault);
        };
    }

    private String exited(Fault fault) {
        String at = at(fault.place().file(), fault.place().line());
        return messages.get("exited", fault.strand().name(), fault.detail(), at);
    }

    private String thrown(Fault fault) {
        Throwable thrown = fault.thrown();
        boolean failed = fault.outcome() == Outcome.FAILED;
        String text = PlainMessage.of(thrown);
        String said = failed && text != null ? text : typeAndMessage(thrown);
        String key = failed ? "failed" : "exception";
        return messages.get(key, fault.strand().name(), said + cause(thrown));
    }

    /** An initialiser's failure has no message: what it failed with says everything. */
    private String cause(Throwable thrown) {
        boolean wraps = thrown.getClass() == ExceptionInInitializerError.class;
        return wraps && thrown.getCause() != null
                ? messages.get("caused.by", typeAndMessage(thrown.getCause()))
                : "";
    }

    private static String typeAndMessage(Throwable thrown) {
        String text = PlainMessage.of(thrown);
        String type = thrown.getClass().getName();
        return text == null ? type : type + ": " + text;
    }

    private String stuck(Deadlock deadlock) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < deadlock.waits().size(); i++) {
            Deadlock.Wait wait = deadlock.waits().get(i);
            each.add(
                    messages.get(
                            waits(walked.fault().stuck().get(i), wait),
                            wait.thread(),
                            messages.object(wait.target()),
                            at(wait.file(), wait.line()),
                            wait.heldBy()));
        }
        return String.join(messages.get("waits.separator"), each);
    }

    /** The key of the sentence that says what a thread waits for. */
    private static String waits(Strand strand, Deadlock.Wait wait) {
        if (wait.target().isEmpty()) {
            return "waits.spin";
        }
        Strand holder = holder(strand.stuckAt());
        if (holder == null) {
            return "waits";
        }
        String held = holder == strand ? "waits.self" : "waits.held";
        return strand.stuckAt().heldForReading() ? held + ".reading" : held;
    }

    /** A place in brackets; nothing when it is not in the program. */
    private String at(String file, int line) {
        return file == null ? "" : messages.get("at", file + ":" + line);
    }

    /** The race that this schedule ended with. */
    Race race() {
        Conflict conflict = walked.fault() == null ? null : walked.fault().conflict();
        if (conflict == null) {
            return null;
        }
        Access first = access(conflict.first(), conflict.firstWrites(), conflict.firstAt());
        Access second = access(conflict.second(), conflict.secondWrites(), conflict.secondAt());
        String target = names.of(conflict.variable());
        return new Race(target, first, second, messages.get("race.missing", target));
    }

    private static Access access(Strand strand, boolean writes, Place at) {
        Place place = at == null ? Place.UNKNOWN : at;
        return new Access(strand.name(), writes ? "write" : "read", place.file(), place.line());
    }

    private Deadlock deadlock() {
        List<Deadlock.Wait> waits = new ArrayList<>();
        for (Strand strand : walked.fault().stuck()) {
            Op op = strand.stuckAt();
            Place at = strand.waitsAt() == null ? Place.UNKNOWN : strand.waitsAt();
            Strand holder = holder(op);
            Place held = op == null ? null : op.heldSince();
            waits.add(
                    new Deadlock.Wait(
                            strand.name(),
                            op == null ? "" : names.of(op.target()),
                            holder == null ? null : holder.name(),
                            at.file(),
                            at.line(),
                            held == null ? null : held.file(),
                            held == null ? 0 : held.line(),
                            note(op, holder)));
        }
        return new Deadlock(waits);
    }

    private String note(Op op, Strand holder) {
        if (holder != null && holder.ended()) {
            return messages.get("never.released");
        }
        if (holder != null && op.heldForReading()) {
            return messages.get("held.for.reading");
        }
        boolean idles = walked.fault().outcome() == Outcome.LEAKED_THREAD && isPool(op);
        return idles ? messages.get("not.shut.down") : null;
    }

    private static boolean isPool(Op op) {
        return op != null && op.target() != null && op.target().kind().equals("pool");
    }

    /** Who holds what is waited for; a thread that is joined does not hold itself. */
    private static Strand holder(Op op) {
        Strand holder = op == null ? null : op.holder();
        return holder == null || op.target() == holder.lifecycle() ? null : holder;
    }

    private List<TraceStep> trace() {
        return new Trace(recorder, walked).steps();
    }
}
