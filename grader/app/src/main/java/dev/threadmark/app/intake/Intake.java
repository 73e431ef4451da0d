package dev.threadmark.app.intake;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Digests;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.explorer.PlainText;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes the wanted source files out of a submission and nothing else. */
public final class Intake {
    private Intake() {}

    /**
     * Reads a submission.
     *
     * @param path a folder, a zip or a single {@code .java} file
     * @param wanted what each exercise wants, in the order of the parts
     * @throws NoSuchFileException when there is nothing at the path
     * @throws IOException when this machine fails to read it; never for a fault of the submission
     */
    public static Submission take(Path path, List<Wanted> wanted, Messages messages)
            throws IOException {
        String id = id(path);
        try {
            List<Entry> entries = Listing.of(path, messages);
            Selection selection = new Selection(entries, wanted, messages);
            List<Part> parts = new ArrayList<>();
            for (Wanted each : wanted) {
                parts.add(selection.part(each));
            }
            return new Submission(id, digest(parts), parts, List.of());
        } catch (UnreadableException e) {
            return new Submission(id, digest(List.of()), List.of(), List.of(e.feedback()));
        }
    }

    private static String id(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null
                ? "submission"
                : PlainText.of(
                        name.toString().replaceFirst("(?i)\\.zip$", "").replaceAll("\\s", " "));
    }

    private static String digest(List<Part> parts) {
        return Digests.of(
                parts.stream()
                        .flatMap(part -> part.files().stream())
                        .sorted(Comparator.comparing(SourceFile::path))
                        .flatMap(file -> Stream.of(file.path(), file.text()))
                        .toList());
    }
}
