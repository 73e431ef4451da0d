package dev.threadmark.app.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Limits a program's resources with {@code prlimit}, where there is one. */
final class ResourceLimits {
    private final Optional<Path> prlimit = Tools.find("prlimit");

    Optional<Path> program() {
        return prlimit;
    }

    /**
     * Returns the beginning of a command that limits the rest of it.
     *
     * @param countProcesses whether processes may be limited: only where those of this child are
     *     counted alone, not with all others of the same user
     */
    List<String> prefix(Limits limits, boolean countProcesses) {
        if (prlimit.isEmpty()) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(prlimit.get().toString());
        command.add("--core=0");
        command.add("--cpu=" + limits.cpuSeconds());
        command.add("--nofile=" + limits.files());
        command.add("--fsize=" + limits.fileBytes());
        if (countProcesses) {
            command.add("--nproc=" + limits.processes());
        }
        command.add("--");
        return command;
    }
}
