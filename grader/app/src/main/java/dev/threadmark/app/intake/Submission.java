package dev.threadmark.app.intake;

import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import java.util.List;

/**
 * A submission, reduced to the files that the exercises want.
 *
 * @param id the name of the folder or zip, without {@code .zip}
 * @param digest SHA-256 in hexadecimal over the accepted files
 * @param parts one for each exercise, in the order asked for; empty when refused as a whole
 * @param refusal why the submission could not be read at all; empty when it could
 */
public record Submission(String id, String digest, List<Part> parts, List<Feedback> refusal) {
    public Submission {
        parts = List.copyOf(parts);
        refusal = List.copyOf(refusal);
    }

    /** All accepted files. */
    public List<SourceFile> sources() {
        return parts.stream().flatMap(part -> part.files().stream()).toList();
    }
}
