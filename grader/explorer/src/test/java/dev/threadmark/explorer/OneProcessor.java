package dev.threadmark.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps this JVM on one processor where {@code taskset} exists: threads hand over some ten times
 * faster then. No verdict differs.
 */
public final class OneProcessor implements BeforeAllCallback {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        if (Files.isExecutable(TASKSET)) {
            String pid = Long.toString(ProcessHandle.current().pid());
            String free = Integer.toString(own(allowed()));
            new ProcessBuilder(TASKSET.toString(), "-a", "-c", "-p", free, pid)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }

    /** From the last on, each test JVM another: the first is where most others are. */
    private static int own(List<Integer> allowed) {
        int testJvm = Integer.getInteger("threadmark.test-jvm", 1);
        return allowed.get(Math.floorMod(-testJvm, allowed.size()));
    }

    /** Of a list like 0-3,6. */
    private static List<Integer> allowed() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("Cpus_allowed_list:"))
                .map(line -> line.replaceFirst(".*:\\s*", ""))
                .flatMap(list -> Stream.of(list.split(",")))
                .map(range -> range.split("-"))
                .flatMap(
                        ends ->
                                IntStream.rangeClosed(
                                                Integer.parseInt(ends[0]),
                                                Integer.parseInt(ends[ends.length - 1]))
                                        .boxed())
                .toList();
    }
}
