package dev.threadmark.app.intake;

import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import java.util.List;

/**
 * What a submission holds for one exercise.
 *
 * @param exercise the exercise's id
 * @param status whether the files were taken in
 * @param files the accepted files, each under the wanted path that it answers; empty unless found
 * @param missing wanted paths that nothing answers
 * @param problems why files were refused, or which similarly named file may have been meant
 */
public record Part(
        String exercise,
        PartStatus status,
        List<SourceFile> files,
        List<String> missing,
        List<Feedback> problems) {
    public Part {
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
