package dev.threadmark.app.intake;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Lists a zip by its central directory; only entries that are asked for are unpacked, and only up
 * to a limit.
 */
final class ZipListing {
    private static final byte[] CENTRAL_HEADER = {'P', 'K', 1, 2};

    private final String name;
    private final byte[] zip;
    private final Messages messages;

    /** Takes at most one byte more of a zip than {@link Limits#ZIP_BYTES}. */
    ZipListing(String name, byte[] zip, Messages messages) {
        this.name = name;
        this.zip = zip;
        this.messages = messages;
    }

    List<Entry> entries() throws UnreadableException {
        if (zip.length > Limits.ZIP_BYTES) {
            throw refusal("intake.zip-too-large", Limits.ZIP_BYTES >> 20);
        }
        // Counted before the library builds an object for each.
        if (centralHeaders() > Limits.ENTRIES) {
            throw refusal("intake.too-many", Limits.ENTRIES);
        }
        try {
            return list(open());
        } catch (IOException | IllegalArgumentException e) {
            throw notAZip();
        }
    }

    /** The archive stays in memory: there is nothing to close. */
    @SuppressWarnings("resource")
    private ZipFile open() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    private List<Entry> list(ZipFile archive) throws UnreadableException {
        List<Entry> entries = new ArrayList<>();
        long unpacked = 0;
        for (ZipArchiveEntry each : Collections.list(archive.getEntries())) {
            unpacked += Math.max(0, each.getSize());
            String path = each.getName().replace('\\', '/');
            checkPath(path);
            if (!each.isDirectory() && !path.startsWith("__MACOSX/")) {
                entries.add(new Entry(path, kind(each), limit -> first(archive, each, limit)));
            }
        }
        boolean bomb = unpacked > 16L << 20 && unpacked / Limits.RATIO > zip.length;
        if (bomb || unpacked > Limits.UNPACKED_BYTES) {
            throw refusal("intake.zip-bomb", unpacked >> 20);
        }
        return entries;
    }

    private void checkPath(String path) throws UnreadableException {
        List<String> segments = Arrays.asList(path.split("/", -1));
        if (path.startsWith("/") || path.matches("^[A-Za-z]:.*") || segments.contains("..")) {
            throw refusal("intake.zip-slip", path);
        }
        if (segments.size() > Limits.DEPTH) {
            throw refusal("intake.too-deep", Limits.DEPTH);
        }
    }

    private static Entry.Kind kind(ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return Entry.Kind.LINK;
        }
        boolean plain =
                entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
        return plain && !entry.getGeneralPurposeBit().usesEncryption()
                ? Entry.Kind.REGULAR
                : Entry.Kind.UNREADABLE;
    }

    private byte[] first(ZipFile archive, ZipArchiveEntry entry, int limit)
            throws UnreadableException {
        try (InputStream in = archive.getInputStream(entry)) {
            return in.readNBytes(limit);
        } catch (IOException | IllegalArgumentException e) {
            throw notAZip();
        }
    }

    private int centralHeaders() {
        int count = 0;
        for (int i = 0; i + CENTRAL_HEADER.length <= zip.length; i++) {
            if (zip[i] == 'P'
                    && Arrays.equals(
                            zip,
                            i,
                            i + CENTRAL_HEADER.length,
                            CENTRAL_HEADER,
                            0,
                            CENTRAL_HEADER.length)) {
                count++;
            }
        }
        return count;
    }

    private UnreadableException notAZip() {
        return new UnreadableException(
                Feedback.of(
                        messages.text("intake.not-a-zip", name),
                        messages.text("intake.not-a-zip.hint"),
                        null));
    }

    private UnreadableException refusal(String key, Object argument) {
        return new UnreadableException(Feedback.of(messages.text(key, argument), null, null));
    }
}
