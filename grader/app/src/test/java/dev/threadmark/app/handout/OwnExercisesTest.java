package dev.threadmark.app.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadmark.app.Repository;
import dev.threadmark.app.TestGrader;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Visibility;
import dev.threadmark.app.pack.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handout of this repository's own exercises. */
class OwnExercisesTest {
    @TempDir Path folder;

    @Test
    void announcesAsManyHiddenChecksAsTheRubricHas() throws Exception {
        for (Exercise exercise : TestGrader.pack(Repository.root()).exercises()) {
            long hidden =
                    exercise.criteria().stream()
                            .filter(criterion -> criterion.visibility() != Visibility.VISIBLE)
                            .count();
            String pom = Files.readString(exercise.folder().resolve("pom.xml"));
            String expected = "<threadmark.hiddenChecks>" + hidden + "</threadmark.hiddenChecks>";
            assertTrue(pom.contains(expected), exercise.id() + "/pom.xml lacks " + expected);
        }
    }

    @Test
    void holdsEveryExerciseAndNoFileOfTheReference() throws Exception {
        Path kit = Files.writeString(folder.resolve("kit.jar"), "the kit");
        Map<String, byte[]> files =
                new Contents(Repository.root(), Messages.of(Locale.ENGLISH)).gather(List.of(), kit);

        Set<String> secrets = names(Repository.root().resolve("reference"));
        secrets.removeAll(names(Repository.root().resolve("exercises")));
        assertFalse(secrets.isEmpty());
        for (String file : files.keySet()) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            assertFalse(secrets.contains(name), file);
        }
        List<String> slugs =
                TestGrader.pack(Repository.root()).exercises().stream().map(Exercise::id).toList();
        for (String slug : slugs) {
            assertTrue(files.containsKey(slug + "/exercise.json"), slug);
            assertTrue(files.containsKey(slug + "/brief.md"), slug);
            assertTrue(files.containsKey(slug + "/brief.zh-CN.md"), slug);
            assertTrue(files.containsKey(slug + "/hints.md"), slug);
        }
        assertEquals(slugs, modules(new String(files.get("pom.xml"), UTF_8)));
    }

    private static Set<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(
                            file ->
                                    file.toString().endsWith(".java")
                                            || file.toString().endsWith(".json"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> modules(String pom) {
        return pom.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<module>"))
                .map(line -> line.replaceAll("</?module>", ""))
                .sorted()
                .toList();
    }
}
