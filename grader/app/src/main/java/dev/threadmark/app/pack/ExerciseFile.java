package dev.threadmark.app.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.threadmark.app.model.Text;
import java.util.List;

/**
 * What stands in {@code exercise.json}.
 *
 * @param schema the format's name
 * @param id the exercise's slug
 * @param title its name for people
 * @param javaPackage the package of its classes
 * @param release the Java release, 17 or later; 17 when absent
 * @param solutionFiles the files that a student hands in, by path
 */
record ExerciseFile(
        String schema,
        String id,
        Text title,
        @JsonProperty("package") String javaPackage,
        Integer release,
        List<String> solutionFiles) {
    private static final int DEFAULT_RELEASE = 17;

    ExerciseFile {
        release = release == null ? DEFAULT_RELEASE : release;
        solutionFiles = List.copyOf(solutionFiles);
    }
}
