package dev.threadmark.app.handout;

import dev.threadmark.app.i18n.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the students' copy of exercises, as a folder or a zip.
 *
 * <p>All or nothing: files are written beside the target and renamed at the end.
 */
public final class Handout {
    /** Zip files know no earlier year; a fixed time makes equal handouts equal byte for byte. */
    private static final LocalDateTime FILE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path exercises;
    private final SortedMap<String, byte[]> files;
    private final boolean force;
    private final Messages messages;

    /**
     * Gathers what is to be handed out.
     *
     * @param pack the folder that holds {@code exercises/} and {@code reference/}
     * @param slugs the exercises to hand out; empty for all
     * @param kit the students' jar
     * @param force whether an earlier handout may be replaced
     * @throws HandoutException when the pack lacks something, or something in it must not be handed
     *     out
     */
    public Handout(Path pack, List<String> slugs, Path kit, boolean force, Messages messages)
            throws HandoutException, IOException {
        this.exercises = pack.resolve("exercises").toAbsolutePath().normalize();
        this.files = new Contents(pack, messages).gather(slugs, kit);
        this.force = force;
        this.messages = messages;
    }

    /** How many files it has. */
    public int size() {
        return files.size();
    }

    /**
     * Writes it as a folder, and as a zip that holds a folder of the zip's name.
     *
     * @throws HandoutException when something is there that is not to be replaced; nothing is
     *     written then
     */
    public void write(Path folder, Optional<Path> zip) throws HandoutException, IOException {
        Path target = folder.toAbsolutePath().normalize();
        boolean replaces = checkFolder(target);
        if (zip.isPresent()) {
            checkZip(zip.get());
            writeZip(zip.get().toAbsolutePath().normalize());
        }
        writeFolder(target, replaces);
    }

    private void writeFolder(Path target, boolean replaces) throws IOException {
        Path part = sibling(target, ".part");
        delete(part);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = part.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Path old = sibling(target, ".old");
        delete(old);
        if (replaces) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    private void writeZip(Path target) throws IOException {
        String top = target.getFileName().toString().replaceFirst("\\.zip$", "") + "/";
        Path part = sibling(target, ".part");
        try (OutputStream out = Files.newOutputStream(part);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(top + file.getKey());
                entry.setTimeLocal(FILE_TIME);
                entries.putNextEntry(entry);
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        Files.move(
                part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void checkZip(Path zip) throws HandoutException {
        if (Files.exists(zip) && !(force && Files.isRegularFile(zip))) {
            throw new HandoutException(messages.text("handout.zip-exists", zip));
        }
    }

    /** Refuses what must not be replaced; tells whether there is something to be replaced. */
    private boolean checkFolder(Path target) throws HandoutException, IOException {
        if (target.startsWith(exercises) || exercises.startsWith(target)) {
            throw new HandoutException(messages.text("handout.inside-pack", target));
        }
        if (!Files.exists(target)) {
            Files.createDirectories(target.getParent());
            return false;
        }
        if (!Files.isDirectory(target)) {
            throw new HandoutException(messages.text("handout.exists", target));
        }
        if (!isEmpty(target)) {
            // Only an earlier handout is ever deleted, so that a mistyped folder is not.
            boolean handout =
                    Files.exists(target.resolve(Contents.KIT))
                            && Files.exists(target.resolve("pom.xml"));
            if (!force || !handout) {
                String key = handout ? "handout.not-empty" : "handout.not-a-handout";
                throw new HandoutException(messages.text(key, target));
            }
        }
        return true;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static Path sibling(Path target, String suffix) {
        return target.resolveSibling("." + target.getFileName() + suffix);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
