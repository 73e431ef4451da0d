package dev.threadmark.app.intake;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Lists a folder, bounded in depth and count, following no link. */
final class FolderWalk {
    private static final Set<String> SKIPPED = Set.of(".git", "__MACOSX");

    private final Path root;
    private final Messages messages;

    FolderWalk(Path root, Messages messages) {
        this.root = root;
        this.messages = messages;
    }

    List<Entry> entries() throws IOException, UnreadableException {
        Visitor visitor = new Visitor();
        Files.walkFileTree(root.toRealPath(), visitor);
        if (visitor.tooMuch != null) {
            throw new UnreadableException(Feedback.of(visitor.tooMuch, null, null));
        }
        visitor.found.sort(Comparator.comparing(Entry::path));
        return visitor.found;
    }

    /** Describes one file; the path itself may be a link, since the grader's user named it. */
    static Entry entry(Path file, String name) throws IOException {
        Path real = file.toRealPath();
        return entry(real, name, Files.readAttributes(real, BasicFileAttributes.class));
    }

    private static Entry entry(Path file, String path, BasicFileAttributes attributes) {
        Entry.Kind kind =
                attributes.isRegularFile()
                        ? Entry.Kind.REGULAR
                        : attributes.isSymbolicLink() ? Entry.Kind.LINK : Entry.Kind.UNREADABLE;
        return new Entry(path, kind, limit -> first(file, limit));
    }

    private static byte[] first(Path file, int limit) throws IOException {
        // Between listing and reading, a file may have become a link.
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Entry> found = new ArrayList<>();
        private Path top;
        private int seen;
        private String tooMuch;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (top == null) {
                top = folder;
                return FileVisitResult.CONTINUE;
            }
            if (SKIPPED.contains(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (top.relativize(folder).getNameCount() > Limits.DEPTH) {
                tooMuch = messages.text("intake.too-deep", Limits.DEPTH);
                return FileVisitResult.TERMINATE;
            }
            return count();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = top.relativize(file).toString().replace('\\', '/');
            found.add(entry(file, path, attributes));
            return count();
        }

        private FileVisitResult count() {
            if (++seen <= Limits.ENTRIES) {
                return FileVisitResult.CONTINUE;
            }
            tooMuch = messages.text("intake.too-many", Limits.ENTRIES);
            return FileVisitResult.TERMINATE;
        }
    }
}
