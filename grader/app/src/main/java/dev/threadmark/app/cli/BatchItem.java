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
    /** In characters: four bytes each, with what is added, still make the name of a file. */
    private static final int LONGEST = 56;

    private static final Set<String> TAKEN = Set.of("summary");

    /**
     * Every sub-folder and zip, by name; hidden ones are left out.
     *
     * @param results where the results go, which is no submission although it may stand among them
     */
    static List<BatchItem> in(Path folder, Path results) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UserException("no such folder: " + folder);
        }
        List<Path> paths;
        try (Stream<Path> entries = Files.list(folder)) {
            Path own = results.toAbsolutePath().normalize();
            paths =
                    entries.filter(BatchItem::isSubmission)
                            .filter(path -> !path.toAbsolutePath().normalize().equals(own))
                            .sorted()
                            .toList();
        }
        if (paths.isEmpty()) {
            throw new UserException(
                    folder
                            + " holds no sub-folder and no .zip; name the folder that holds all submissions");
        }
        Set<String> used = new HashSet<>(TAKEN);
        List<BatchItem> items = new ArrayList<>();
        for (Path path : paths) {
            String name = path.getFileName().toString();
            String id = name.replaceFirst("(?i)\\.zip$", "");
            items.add(new BatchItem(path, unused(id, name, used)));
        }
        return items;
    }

    /** The names of files that look handed in, but are neither a folder nor a zip. */
    static List<String> leftOut(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> !isSubmission(path))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The id; else the whole name; else a shorter one with a number. */
    private static String unused(String id, String name, Set<String> used) {
        for (String key : List.of(id, name)) {
            if (key.length() <= LONGEST && used.add(key)) {
                return key;
            }
        }
        String beginning = id.substring(0, Math.min(id.length(), LONGEST));
        int number = 2;
        while (!used.add(beginning + "-" + number)) {
            number++;
        }
        return beginning + "-" + number;
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
