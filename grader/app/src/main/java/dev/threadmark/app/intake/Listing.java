package dev.threadmark.app.intake;

import dev.threadmark.app.i18n.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists the files below a submission without unpacking or following anything. */
final class Listing {
    private Listing() {}

    /**
     * Lists a folder, a zip or a single source file; a folder with one zip and no source stands for
     * that zip, as some course systems hand it out.
     *
     * @throws NoSuchFileException when there is nothing at the path
     * @throws UnreadableException when it is neither, or too large
     */
    static List<Entry> of(Path path, Messages messages) throws IOException, UnreadableException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            return ofFile(path, messages);
        }
        List<Entry> entries = new FolderWalk(path, messages).entries();
        Optional<Entry> zip = onlyZip(entries);
        return zip.isPresent() ? ofZip(zip.get(), messages) : entries;
    }

    private static List<Entry> ofFile(Path path, Messages messages)
            throws IOException, UnreadableException {
        Entry entry = FolderWalk.entry(path, path.getFileName().toString());
        return entry.name().endsWith(".java") ? List.of(entry) : ofZip(entry, messages);
    }

    private static List<Entry> ofZip(Entry zip, Messages messages)
            throws IOException, UnreadableException {
        byte[] bytes = zip.content().first(Limits.ZIP_BYTES + 1);
        return new ZipListing(zip.path(), bytes, messages).entries();
    }

    private static Optional<Entry> onlyZip(List<Entry> entries) {
        if (entries.stream().anyMatch(e -> e.name().endsWith(".java"))) {
            return Optional.empty();
        }
        List<Entry> zips = entries.stream().filter(Listing::isZip).toList();
        return zips.size() == 1 ? Optional.of(zips.get(0)) : Optional.empty();
    }

    private static boolean isZip(Entry entry) {
        return entry.kind() == Entry.Kind.REGULAR
                && entry.name().toLowerCase(Locale.ROOT).endsWith(".zip");
    }
}
