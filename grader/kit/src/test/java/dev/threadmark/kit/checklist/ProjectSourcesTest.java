package dev.threadmark.kit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSourcesTest {
    @TempDir Path project;

    @Test
    void findsLinesByTheBareNameOfTheFile() throws Exception {
        Path file = project.resolve("src/main/java/exercises/locking/SharedBalance.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package exercises.locking;\nclass SharedBalance {}\n");

        ProjectSources sources = new ProjectSources(project);

        assertTrue(sources.has("SharedBalance.java"));
        assertEquals("class SharedBalance {}", sources.line("SharedBalance.java", 2));
        assertNull(sources.line("SharedBalance.java", 3));
        assertNull(sources.line("SharedBalance.java", 0));
        assertNull(sources.line("Thread.java", 1));
    }

    @Test
    void knowsNothingWhereThereAreNoSources() {
        assertFalse(new ProjectSources(project).has("SharedBalance.java"));
    }
}
