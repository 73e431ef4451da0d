package dev.threadmark.app.intake;

/** How much of a submission is looked at; generous for homework, small for a bomb. */
final class Limits {
    /** Bytes of one source file. */
    static final int SOURCE_BYTES = 256 * 1024;

    /** Files and folders below a submission. */
    static final int ENTRIES = 20_000;

    /** Folders inside one another. */
    static final int DEPTH = 40;

    /** Bytes of a zip as it was handed in. */
    static final int ZIP_BYTES = 32 * 1024 * 1024;

    /** Bytes that a zip claims to unpack to. */
    static final long UNPACKED_BYTES = 256L * 1024 * 1024;

    /** How many times larger than itself a zip may unpack to. */
    static final long RATIO = 100;

    private Limits() {}
}
