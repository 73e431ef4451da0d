package dev.threadmark.app.store;

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
 * Keeps named byte arrays by digest, one zip each. A store that cannot be used costs time, never a
 * score.
 */
public final class DigestStore {
    private final Path folder;

    /** Keeps files in a folder, which need not exist. */
    public DigestStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the files of a digest by name, or null when there are none or they cannot be read.
     */
    public Map<String, byte[]> find(String digest) {
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps files under a digest, whole or not at all. */
    public void keep(String digest, Map<String, byte[]> files) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, digest.substring(0, 12), ".part");
            try {
                write(part, files);
                Files.move(part, file(digest), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // No room or no right to write: the next run compiles again.
            return;
        }
    }

    private static void write(Path part, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(files).entrySet()) {
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
