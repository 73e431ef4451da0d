package dev.threadmark.app.run;

import java.nio.file.Path;
import java.util.Optional;

/** The class data sharing archive that makes child JVMs start faster. */
public final class WorkerArchive {
    private WorkerArchive() {}

    /** The archive for a JDK, if there is one. */
    public static Optional<Path> of(Path folder, Path javaHome) {
        return Optional.empty();
    }
}
