package dev.threadmark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds things in this repository, whatever folder the tests run in. */
public final class Repository {
    private Repository() {}

    /** The folder that holds {@code grader/}. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("grader/app"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The sub-folders of a folder, by name; none when it is missing. */
    public static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }
}
