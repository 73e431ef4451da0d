package dev.threadmark.app.cli;

import dev.threadmark.app.intake.Part;
import dev.threadmark.app.intake.Submission;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.store.DigestStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The sources of what was graded on this machine, by digest, so that {@code replay} needs the score
 * alone.
 */
final class KnownSubmissions {
    private final DigestStore store;

    KnownSubmissions(Path folder) {
        store = new DigestStore(folder);
    }

    static KnownSubmissions ofUser() {
        return new KnownSubmissions(Installation.cache().resolve("submissions"));
    }

    void keep(Submission submission) {
        if (store.find(submission.digest()) == null) {
            Map<String, byte[]> files = new TreeMap<>();
            for (Part part : submission.parts()) {
                for (SourceFile file : part.files()) {
                    files.put(
                            part.exercise() + "/" + file.path(),
                            file.text().getBytes(StandardCharsets.UTF_8));
                }
            }
            store.keep(submission.digest(), files);
        }
    }

    /** The files that a submission had for an exercise; empty when it was not graded here. */
    Optional<List<SourceFile>> find(String digest, String exercise) {
        Map<String, byte[]> files = store.find(digest);
        if (files == null) {
            return Optional.empty();
        }
        String prefix = exercise + "/";
        return Optional.of(
                files.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(prefix))
                        .map(
                                entry ->
                                        new SourceFile(
                                                entry.getKey().substring(prefix.length()),
                                                new String(
                                                        entry.getValue(), StandardCharsets.UTF_8)))
                        .toList());
    }
}
