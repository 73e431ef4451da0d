package dev.threadmark.app;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.gate.Gate;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.sandbox.Limits;
import dev.threadmark.app.sandbox.Sandbox;
import dev.threadmark.app.sandbox.SandboxMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints what the gate costs a submission and the sandbox a child, as medians; {@code
 * grader/bench/fences} runs it.
 */
final class FenceCosts {
    private static final int WARM_UP = 200;
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private FenceCosts() {}

    /** Takes the number of measurements. */
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        gate(times);
        sandbox(times);
    }

    private static void gate(int times) throws Exception {
        Gate gate = Gate.load();
        for (String slug : List.of("locking", "loop", "threadlocal")) {
            Map<String, byte[]> classes =
                    ((Compiled) JavaCompilation.compile(model(slug), ClassPath.EMPTY, 17, ENGLISH))
                            .classes();
            Set<String> own = Set.of("exercises." + slug);
            List<Long> nanos = new ArrayList<>();
            for (int i = 0; i < WARM_UP + times; i++) {
                long begun = System.nanoTime();
                gate.check(classes, own, ENGLISH);
                if (i >= WARM_UP) {
                    nanos.add(System.nanoTime() - begun);
                }
            }
            System.out.printf(
                    "gate, %s: %.2f ms (median of %d, warm)%n", slug, median(nanos), times);
        }
    }

    private static List<SourceFile> model(String slug) throws Exception {
        Path folder =
                Repository.root().resolve("reference/" + slug + "/src/main/java/exercises/" + slug);
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                sources.add(new SourceFile(file.getFileName() + "", Files.readString(file)));
            }
        }
        return sources;
    }

    /** Alternating, so that whatever else the machine does falls on both. */
    private static void sandbox(int times) throws Exception {
        Sandbox with = Sandbox.probe(SandboxMode.AUTO);
        Sandbox without = Sandbox.probe(SandboxMode.NONE);
        List<Long> fenced = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            fenced.add(start(with));
            bare.add(start(without));
        }
        System.out.printf(
                "child, %s: %.1f ms; none: %.1f ms; difference %.1f ms (medians of %d)%n",
                with.name(), median(fenced), median(bare), median(fenced) - median(bare), times);
    }

    private static long start(Sandbox sandbox) throws Exception {
        Path home = Path.of(System.getProperty("java.home"));
        List<String> java =
                List.of(home.resolve("bin/java").toString(), "-Xshare:auto", "-version");
        List<String> command =
                sandbox.command(home, List.of(), new Limits(64, 60, 256, 256, 1 << 20), java);
        long begun = System.nanoTime();
        Process child =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (child.waitFor() != 0) {
            throw new IllegalStateException("exit " + child.exitValue() + ": " + command);
        }
        return System.nanoTime() - begun;
    }

    private static double median(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2) / 1e6;
    }
}
