package dev.threadmark.app.run;

import dev.threadmark.app.sandbox.Limits;
import dev.threadmark.worker.Main;
import dev.threadmark.worker.WorkerClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line of a child JVM. */
final class ChildCommand {
    static final int HEAP_MIB = 128;

    private static final Limits LIMITS = new Limits(HEAP_MIB, 900, 256, 256, 16L << 20);

    private ChildCommand() {}

    static List<String> of(RunOptions options, Optional<Integer> cpu) {
        List<Path> paths = new ArrayList<>(WorkerClassPath.paths());
        List<String> java = java(options, paths);
        options.archive().ifPresent(paths::add);
        List<String> command = new ArrayList<>();
        cpu.ifPresent(number -> command.addAll(List.of("taskset", "-c", number.toString())));
        command.addAll(options.sandbox().command(options.javaHome(), paths, LIMITS, java));
        return command;
    }

    private static List<String> java(RunOptions options, List<Path> paths) {
        List<String> java =
                new ArrayList<>(
                        List.of(
                                options.javaHome().resolve("bin").resolve("java").toString(),
                                "-Xmx" + HEAP_MIB + "m",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-XX:+DisableAttachMechanism",
                                "-Xshare:auto",
                                "-Dfile.encoding=UTF-8",
                                "-Djdk.virtualThreadScheduler.parallelism=1",
                                "-Djdk.virtualThreadScheduler.maxPoolSize=1"));
        options.archive().ifPresent(archive -> java.add("-XX:SharedArchiveFile=" + archive));
        java.add("-cp");
        java.add(
                paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        java.add(Main.class.getName());
        return java;
    }
}
