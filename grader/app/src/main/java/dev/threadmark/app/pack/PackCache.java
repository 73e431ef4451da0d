package dev.threadmark.app.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps class files by digest, so that a pack is compiled once. A cache that cannot be used costs
 * time, never a score.
 */
final class PackCache {
    private final Path folder;

    /** Keeps files in a folder, which need not exist. */
    PackCache(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the class files of a digest by name, or null when there are none or they cannot be
     * read.
     */
    Map<String, byte[]> find(String digest) {
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        Map<String, byte[]> classes = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
            return classes;
        } catch (IOException e) {
            return null;
        }
    }

    void keep(String digest, Map<String, byte[]> classes) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, digest.substring(0, 12), ".part");
            try {
                write(part, classes);
                Files.move(part, file(digest), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // No room or no right to write: the next run compiles again.
            return;
        }
    }

    private static void write(Path part, Map<String, byte[]> classes) throws IOException {
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
                ZipEntry next = new ZipEntry(entry.getKey());
                next.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(next);
                zip.write(entry.getValue());
            }
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest + ".zip");
    }
}
