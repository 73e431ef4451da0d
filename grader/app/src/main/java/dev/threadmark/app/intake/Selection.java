package dev.threadmark.app.intake;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the entry that answers each wanted path: the one with the longest matching suffix. */
final class Selection {
    private final List<Entry> entries;
    private final Set<String> wantedNames = new HashSet<>();
    private final Messages messages;

    Selection(List<Entry> entries, List<Wanted> wanted, Messages messages) {
        this.entries = entries;
        this.messages = messages;
        for (Wanted each : wanted) {
            each.solutionFiles().forEach(path -> wantedNames.add(name(path)));
        }
    }

    Part part(Wanted wanted) throws IOException, UnreadableException {
        Draft draft = new Draft(wanted);
        for (String path : wanted.solutionFiles()) {
            List<Entry> best = best(path);
            if (best.isEmpty()) {
                draft.missing.add(path);
                namesake(path).ifPresent(draft.hints::add);
            } else if (best.size() > 1) {
                draft.problems.add(ambiguous(path, best));
            } else {
                take(best.get(0), path, draft);
            }
        }
        return draft.part();
    }

    /** What is known of a part so far. */
    private static final class Draft {
        private final Wanted wanted;
        private final List<SourceFile> files = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<Feedback> problems = new ArrayList<>();
        private final List<Feedback> hints = new ArrayList<>();

        private Draft(Wanted wanted) {
            this.wanted = wanted;
        }

        private Part part() {
            if (!problems.isEmpty()) {
                return part(PartStatus.REFUSED, List.of(), problems);
            }
            PartStatus status = files.isEmpty() ? PartStatus.NOT_SUBMITTED : PartStatus.FOUND;
            return part(status, files, hints);
        }

        private Part part(PartStatus status, List<SourceFile> taken, List<Feedback> said) {
            return new Part(wanted.exercise(), status, taken, missing, said);
        }
    }

    private List<Entry> best(String path) {
        List<Entry> best = new ArrayList<>();
        int longest = 1;
        for (Entry entry : entries) {
            int length = commonSuffix(entry.path(), path);
            if (length > longest) {
                best.clear();
                longest = length;
            }
            if (length == longest) {
                best.add(entry);
            }
        }
        return best;
    }

    /** Counts the path segments, from the end, that two paths share. */
    private static int commonSuffix(String one, String other) {
        String[] a = one.split("/");
        String[] b = other.split("/");
        int count = 0;
        while (count < Math.min(a.length, b.length)
                && a[a.length - 1 - count].equals(b[b.length - 1 - count])) {
            count++;
        }
        return count;
    }

    private void take(Entry entry, String path, Draft draft)
            throws IOException, UnreadableException {
        if (entry.kind() != Entry.Kind.REGULAR) {
            String key =
                    entry.kind() == Entry.Kind.LINK ? "intake.link" : "intake.unreadable-entry";
            draft.problems.add(problem(entry, 0, key, entry.path()));
            return;
        }
        byte[] bytes = entry.content().first(Limits.SOURCE_BYTES + 1);
        if (bytes.length > Limits.SOURCE_BYTES) {
            draft.problems.add(
                    problem(
                            entry,
                            0,
                            "intake.source-too-large",
                            entry.path(),
                            Limits.SOURCE_BYTES >> 10));
            return;
        }
        SourceText source = SourceText.of(bytes);
        Optional<Feedback> fault = fault(entry, source, draft.wanted.javaPackage());
        fault.ifPresentOrElse(
                draft.problems::add, () -> draft.files.add(new SourceFile(path, source.text())));
    }

    private Optional<Feedback> fault(Entry entry, SourceText source, String wanted) {
        if (source.text() == null) {
            return Optional.of(
                    problem(
                            entry,
                            source.badLine(),
                            "intake.not-utf8",
                            entry.path(),
                            source.badLine(),
                            source.badByte()));
        }
        Optional<String> declared = source.declaredPackage().filter(name -> !name.equals(wanted));
        return declared.map(
                name ->
                        name.isEmpty()
                                ? problem(entry, 0, "intake.no-package", entry.path(), wanted)
                                : problem(
                                        entry,
                                        0,
                                        "intake.wrong-package",
                                        entry.path(),
                                        name,
                                        wanted));
    }

    private Feedback ambiguous(String path, List<Entry> best) {
        Entry first = best.get(0);
        Entry second = best.get(1);
        if (first.path().equals(second.path())) {
            return problem(first, 0, "intake.duplicate", first.path());
        }
        return problem(first, 0, "intake.ambiguous", name(path), first.path(), second.path());
    }

    /** Names a file that looks like a misspelling of a wanted one. */
    private Optional<Feedback> namesake(String path) {
        String wanted = name(path);
        return entries.stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).endsWith(".java"))
                .filter(entry -> !wantedNames.contains(entry.name()))
                .filter(entry -> Spelling.isClose(entry.name(), wanted))
                .findFirst()
                .map(entry -> problem(entry, 0, "intake.namesake", wanted, entry.path()));
    }

    private Feedback problem(Entry entry, int line, String key, Object... arguments) {
        return new Feedback(
                messages.text(key, arguments),
                messages.text(key + ".hint", arguments),
                entry.path(),
                line,
                0);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
