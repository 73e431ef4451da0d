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
    private static final int HEAP_MIB = 128;
    private static final Limits LIMITS = new Limits(HEAP_MIB, 900, 256, 256, 16L << 20);

    private ChildCommand() {}

    /** A child that runs tests, fenced in and on one processor if there is one to lend. */
    static List<String> of(RunOptions options, Optional<Integer> cpu) {
        List<Path> readable = new ArrayList<>(WorkerClassPath.paths());
        options.archive().ifPresent(readable::add);
        List<String> java =
                java(
                        options.javaHome(),
                        options.archive().map(archive -> "-XX:SharedArchiveFile=" + archive));
        List<String> command = new ArrayList<>();
        cpu.ifPresent(number -> command.addAll(List.of("taskset", "-c", number.toString())));
        command.addAll(options.sandbox().command(options.javaHome(), readable, LIMITS, java));
        return command;
    }

    /**
     * A child that writes the classes it has loaded to an archive; runs nobody's code but our own.
     */
    static List<String> archiving(Path javaHome, Path archive) {
        return java(javaHome, Optional.of("-XX:ArchiveClassesAtExit=" + archive));
    }

    /**
     * For lives this short compiling costs more than it brings: there is no second compiler, and
     * the first one waits until a method is really hot. A JVM whose heap is full ends at once:
     * nothing in it could be relied on to end its test.
     */
    private static List<String> java(Path javaHome, Optional<String> sharing) {
        List<String> java =
                new ArrayList<>(
                        List.of(
                                javaHome.resolve("bin").resolve("java").toString(),
                                "-Xmx" + HEAP_MIB + "m",
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-XX:+DisplayVMOutputToStderr",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:CompileThresholdScaling=8",
                                "-XX:-UsePerfData",
                                "-XX:+DisableAttachMechanism",
                                "-Xshare:auto",
                                "-Xlog:disable",
                                "-Xlog:all=error:stderr",
                                "-Dfile.encoding=UTF-8",
                                "-Djdk.virtualThreadScheduler.parallelism=1",
                                "-Djdk.virtualThreadScheduler.maxPoolSize=1"));
        sharing.ifPresent(java::add);
        java.add("-cp");
        java.add(
                WorkerClassPath.paths().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        java.add(Main.class.getName());
        return java;
    }
}
