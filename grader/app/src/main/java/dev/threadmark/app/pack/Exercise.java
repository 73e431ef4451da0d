package dev.threadmark.app.pack;

import dev.threadmark.app.model.Criterion;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.model.Text;
import java.nio.file.Path;
import java.util.List;

/**
 * An exercise with everything that grading needs.
 *
 * @param id its slug
 * @param title its name for people
 * @param javaPackage the package of its classes
 * @param release the Java release that submissions are compiled for
 * @param solutionFiles the files that a student hands in, by path
 * @param rubric the points
 * @param stub what the student starts from; stands in for missing files and fixes the API
 * @param tests visible and hidden tests, compiled
 * @param folder its folder below {@code exercises/}
 */
public record Exercise(
        String id,
        Text title,
        String javaPackage,
        int release,
        List<String> solutionFiles,
        Rubric rubric,
        List<SourceFile> stub,
        CompiledTests tests,
        Path folder) {
    /** The criteria of the rubric. */
    public List<Criterion> criteria() {
        return rubric.criteria();
    }
}
