package dev.threadmark.app.report;

import dev.threadmark.app.model.Evidence;
import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a hidden test's evidence what is not the student's own.
 *
 * <p>Steps and places in the tests' files go, and so do values. A thread's name and an index can
 * hold a value too, since the student's code may choose them: threads are numbered, indices left
 * out. What is named after a class of the tests becomes an ellipsis.
 */
final class Veil {
    private static final String ELLIPSIS = "\u2026";
    private static final Pattern FIELD =
            Pattern.compile("((?:[a-z]+ )?)(\\w+)((?:[.$]\\w+)+)(\\[\\d+])?");

    private final Map<String, String> threads = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private final Evidence evidence;

    private Veil(Evidence evidence) {
        this.evidence = evidence;
        evidence.trace().stream()
                .map(TraceStep::file)
                .filter(Veil::isOwn)
                .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".java", ""))
                .forEach(types::add);
    }

    /** What a student may see of evidence; null for null. */
    static Evidence over(Evidence evidence) {
        return evidence == null ? null : new Veil(evidence).evidence();
    }

    private Evidence evidence() {
        List<TraceStep> own =
                evidence.trace().stream()
                        .filter(step -> isOwn(step.file()))
                        .map(this::step)
                        .toList();
        return new Evidence(
                evidence.schedules(),
                evidence.preemptions(),
                evidence.exhaustive(),
                race(evidence.race()),
                deadlock(evidence.deadlock()),
                own,
                null);
    }

    /** Places in the submission carry its path; places in a test carry a bare file name. */
    static boolean isOwn(String file) {
        return file != null && file.contains("/");
    }

    private TraceStep step(TraceStep step) {
        return new TraceStep(
                thread(step.thread()),
                step.action(),
                target(step.target()),
                null,
                step.file(),
                step.line());
    }

    private Race race(Race race) {
        if (race == null || !isOwn(race.first().file()) || !isOwn(race.second().file())) {
            return null;
        }
        String target = target(race.target());
        return new Race(
                target,
                access(race.first()),
                access(race.second()),
                race.missing().replace(race.target(), target));
    }

    private Access access(Access access) {
        return new Access(thread(access.thread()), access.action(), access.file(), access.line());
    }

    private Deadlock deadlock(Deadlock deadlock) {
        boolean allOwn =
                deadlock != null && deadlock.waits().stream().allMatch(wait -> isOwn(wait.file()));
        return allOwn ? new Deadlock(deadlock.waits().stream().map(this::wait).toList()) : null;
    }

    private Deadlock.Wait wait(Deadlock.Wait wait) {
        boolean heldInOwn = isOwn(wait.heldFile());
        return new Deadlock.Wait(
                thread(wait.thread()),
                target(wait.target()),
                wait.heldBy() == null ? null : thread(wait.heldBy()),
                wait.file(),
                wait.line(),
                heldInOwn ? wait.heldFile() : null,
                heldInOwn ? wait.heldLine() : 0,
                wait.note());
    }

    private String thread(String name) {
        return threads.computeIfAbsent(name, any -> "T" + (threads.size() + 1));
    }

    private String target(String target) {
        if (target == null || target.isEmpty()) {
            return target;
        }
        if (threads.containsKey(target)) {
            return threads.get(target);
        }
        Matcher field = FIELD.matcher(target);
        if (!field.matches() || !types.contains(field.group(2))) {
            return ELLIPSIS;
        }
        return field.group(1)
                + field.group(2)
                + field.group(3)
                + (field.group(4) == null ? "" : "[" + ELLIPSIS + "]");
    }
}
