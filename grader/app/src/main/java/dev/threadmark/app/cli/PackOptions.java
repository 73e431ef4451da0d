package dev.threadmark.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that choose a pack and exercises of it. */
final class PackOptions {
    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Folder with exercises/ and reference/ (default: this repository's).")
    private Path pack;

    @Option(
            names = "--exercise",
            paramLabel = "SLUG",
            description = "Only this exercise; may be repeated.")
    private List<String> exercises = new ArrayList<>();

    Path root() {
        return pack != null ? pack : Installation.packRoot();
    }

    /** The chosen exercises; none means all. */
    List<String> exercises() {
        return exercises;
    }
}
