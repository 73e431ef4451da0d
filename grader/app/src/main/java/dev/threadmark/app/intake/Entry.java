package dev.threadmark.app.intake;

import java.io.IOException;

/**
 * A file somewhere below a submission.
 *
 * @param path relative to the submission, with forward slashes
 * @param kind whether its content may be taken
 * @param content reads it
 */
record Entry(String path, Kind kind, Content content) {
    /** Whether an entry's content may be taken. */
    enum Kind {
        REGULAR,
        /** A symbolic link: never followed. */
        LINK,
        /** A device, a pipe, or an entry of a zip that is encrypted or oddly compressed. */
        UNREADABLE
    }

    /** Reads an entry's content. */
    @FunctionalInterface
    interface Content {
        /**
         * Returns the first bytes of the content.
         *
         * @param limit the highest number of bytes to return
         * @throws IOException for a fault of this machine
         * @throws UnreadableException for a fault of the submission
         */
        byte[] first(int limit) throws IOException, UnreadableException;
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
