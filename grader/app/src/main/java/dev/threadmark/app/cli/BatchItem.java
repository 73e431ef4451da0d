package dev.threadmark.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One submission of a batch.
 *
 * @param path its folder or zip
 * @param key its file's name without {@code .json}; unique in the batch
 */
record BatchItem(Path path, String key) {
    private static final Set<String> TAKEN = Set.of("summary");

    /** Every sub-folder and zip, by name; hidden ones are left out. */
    static List<BatchItem> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UserException("no such folder: " + folder);
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            paths = entries.filter(BatchItem::isSubmission).sorted().toList();
        }
        if (paths.isEmpty()) {
            throw new UserException(
                    folder
                            + " holds no sub-folder and no .zip; is it the folder of all submissions?");
        }
        Set<String> used = new HashSet<>(TAKEN);
        List<BatchItem> items = new ArrayList<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            String id = name.replaceFirst("(?i)\\.zip$", "");
            String key = used.add(id) ? id : name;
            used.add(key);
            items.add(new BatchItem(path, key));
        }
        return items;
    }

    private static boolean isSubmission(Path path) {
        String name = path.getFileName().toString();
        boolean zip = name.toLowerCase(Locale.ROOT).endsWith(".zip");
        return !name.startsWith(".") && (zip || Files.isDirectory(path));
    }

    String fileName() {
        return key + ".json";
    }
}
