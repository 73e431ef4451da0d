package dev.threadmark.app.cli;

import dev.threadmark.app.Version;
import dev.threadmark.app.model.ExerciseStatus;
import dev.threadmark.app.model.ScoreReport;
import dev.threadmark.app.report.Batch;
import dev.threadmark.app.report.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The results of a batch on disk: each is there as soon as it is known, whole or not at all. */
final class BatchStore {
    private static final String SETTINGS = ".settings";

    private final Path folder;
    private final String settings;
    private boolean sameSettings;

    BatchStore(Path folder, GradingOptions.Audience audience, String language) {
        this.folder = folder;
        this.settings = "audience " + audience + ", language " + language + "\n";
    }

    /**
     * Clears away what an interrupted run left half written; results made with other options do not
     * count as known.
     */
    void open() throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
        Path file = folder.resolve(SETTINGS);
        sameSettings = Files.isRegularFile(file) && Files.readString(file).equals(settings);
        Json.write(file, settings);
    }

    /** The stored result of the same files under the same conditions, or null. */
    ScoreReport find(BatchItem item, String digest, String packDigest, long seed) {
        Path file = folder.resolve(item.fileName());
        if (!sameSettings || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            ScoreReport known = Json.readScore(file);
            boolean same =
                    accepted(known)
                            && known.submission().digest().equals(digest)
                            && known.pack().digest().equals(packDigest)
                            && known.grader().version().equals(Version.CURRENT)
                            && known.grader().seed() == seed;
            return same ? known : null;
        } catch (IOException e) {
            // Not a score of ours: it is graded again and replaced.
            return null;
        }
    }

    /** The digest covers accepted files alone: what was refused may be another file by now. */
    private static boolean accepted(ScoreReport known) {
        return known.status() == ScoreReport.Status.GRADED
                && known.exercises().stream()
                        .noneMatch(each -> each.status() == ExerciseStatus.REJECTED);
    }

    /**
     * Stores one result.
     *
     * @throws InterruptedIOException when the batch was told to stop: what came of grading since is
     *     not for the submission to answer
     */
    void keep(BatchItem item, ScoreReport report) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped while grading " + item.path());
        }
        Json.write(folder.resolve(item.fileName()), Json.text(report));
    }

    void close(Batch.Summary summary, List<String> exercises) throws IOException {
        Json.write(folder.resolve("summary.json"), Json.text(summary));
        Json.write(folder.resolve("grades.csv"), Batch.csv(summary, exercises));
    }
}
