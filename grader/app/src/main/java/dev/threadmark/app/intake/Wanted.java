package dev.threadmark.app.intake;

import java.util.List;

/**
 * What an exercise wants from a submission.
 *
 * @param exercise the exercise's id
 * @param javaPackage the package that every file must declare
 * @param solutionFiles paths with forward slashes, such as {@code
 *     src/main/java/exercises/loop/LoopTask.java}
 */
public record Wanted(String exercise, String javaPackage, List<String> solutionFiles) {
    public Wanted {
        solutionFiles = List.copyOf(solutionFiles);
    }
}
