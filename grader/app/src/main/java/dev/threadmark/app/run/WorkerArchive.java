package dev.threadmark.app.run;

import dev.threadmark.worker.WorkerClassPath;
import dev.threadmark.worker.protocol.Job;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import warmup.Program;

/**
 * The class data sharing archive that makes child JVMs start faster; made once per JDK and build.
 * Without one everything works as well, only slower.
 */
public final class WorkerArchive {
    private static final int CPU_SECONDS = 60;
    private static final long SILENCE_MILLIS = 60_000;

    private WorkerArchive() {}

    /**
     * The archive for a JDK, made now if there is none.
     *
     * @param folder where archives are kept; need not exist
     */
    public static Optional<Path> of(Path folder, Path javaHome) {
        List<Path> jars = WorkerClassPath.paths();
        if (!jars.stream().allMatch(Files::isRegularFile)) {
            // Classes in folders, as in a build, cannot be archived.
            return Optional.empty();
        }
        try {
            Path archive = folder.resolve("worker-" + key(jars, javaHome) + ".jsa");
            if (!Files.isRegularFile(archive)) {
                make(folder, archive, javaHome);
            }
            return Optional.of(archive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The JVM itself checks that an archive fits; the key only tells builds and JDKs apart. */
    private static String key(List<Path> jars, Path javaHome) throws IOException {
        StringBuilder all = new StringBuilder(javaHome + System.getProperty("java.vm.version"));
        for (Path jar : jars) {
            all.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static void make(Path folder, Path archive, Path javaHome) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Job job = new Job(1, Map.of(), Map.of(), Program.classes(), Program.REFS, CPU_SECONDS);
            new ChildJvm(ChildCommand.archiving(javaHome, part), SILENCE_MILLIS)
                    .run(job, frame -> {});
            Files.move(
                    part,
                    archive,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
