package dev.threadmark.app.score;

import dev.threadmark.app.model.SourceFile;
import java.util.List;

/**
 * Gives places in a submission their path. Class files know a source file by its bare name; a place
 * that keeps the bare name is one in a test.
 */
final class Places {
    private final List<String> paths;

    Places(List<SourceFile> sources) {
        this.paths = sources.stream().map(SourceFile::path).toList();
    }

    /** The path of a file of the submission, or null. */
    String own(String name) {
        return paths.stream()
                .filter(path -> name != null && path.endsWith("/" + name))
                .findFirst()
                .orElse(null);
    }

    /** The path of a file of the submission; any other name as it is. */
    String pathOrName(String name) {
        String path = own(name);
        return path == null ? name : path;
    }
}
