package dev.threadmark.app.score;

import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.Access;
import dev.threadmark.explorer.Deadlock;
import dev.threadmark.explorer.Race;
import dev.threadmark.explorer.TraceStep;
import java.util.List;

/**
 * Gives places in a submission their path. Class files know a source file by its bare name; a place
 * that keeps the bare name is one in a test.
 */
final class Places {
    private final List<String> paths;

    Places(List<SourceFile> sources) {
        this.paths = sources.stream().map(SourceFile::path).toList();
    }

    /** The path of a file of the submission, or null. */
    String own(String name) {
        return paths.stream()
                .filter(path -> name != null && path.endsWith("/" + name))
                .findFirst()
                .orElse(null);
    }

    private String pathOrName(String name) {
        String path = own(name);
        return path == null ? name : path;
    }

    List<TraceStep> trace(List<TraceStep> trace) {
        return trace.stream()
                .map(
                        step ->
                                new TraceStep(
                                        step.thread(),
                                        step.action(),
                                        step.target(),
                                        step.value(),
                                        pathOrName(step.file()),
                                        step.line()))
                .toList();
    }

    Race race(Race race) {
        return race == null
                ? null
                : new Race(
                        race.target(), access(race.first()), access(race.second()), race.missing());
    }

    private Access access(Access access) {
        return new Access(
                access.thread(), access.action(), pathOrName(access.file()), access.line());
    }

    Deadlock deadlock(Deadlock deadlock) {
        return deadlock == null
                ? null
                : new Deadlock(deadlock.waits().stream().map(this::wait).toList());
    }

    private Deadlock.Wait wait(Deadlock.Wait wait) {
        return new Deadlock.Wait(
                wait.thread(),
                wait.target(),
                wait.heldBy(),
                pathOrName(wait.file()),
                wait.line(),
                pathOrName(wait.heldFile()),
                wait.heldLine(),
                wait.note());
    }
}
