package dev.threadmark.app.cli;

import picocli.CommandLine.Option;

/** The option that chooses the form of what a command prints. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json on standard output (default: text).")
    private Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }

    // picocli prints constants as they are spelled here, and the contract spells them in lower
    // case.
    private enum Format {
        text,
        json
    }
}
