package dev.threadmark.kit.checklist;

import dev.threadmark.explorer.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of a Maven project's Java sources, by bare file name. */
final class ProjectSources implements SourceLines {
    private final Map<String, List<String>> lines = new HashMap<>();

    /** Reads what is below {@code src/} of a project; what cannot be read is not known. */
    ProjectSources(Path project) {
        Path sources = project.resolve("src");
        if (!Files.isDirectory(sources)) {
            return;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lines.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        } catch (IOException e) {
            // Source lines are a comfort: without them a trace names the places alone.
            lines.clear();
        }
    }

    /** Whether a file is one of the project's. */
    boolean has(String file) {
        return lines.containsKey(file);
    }

    @Override
    public String line(String file, int line) {
        List<String> all = lines.getOrDefault(file, List.of());
        return line < 1 || line > all.size() ? null : all.get(line - 1);
    }
}
