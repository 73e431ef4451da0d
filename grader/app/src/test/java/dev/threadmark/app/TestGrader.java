package dev.threadmark.app;

import dev.threadmark.app.pack.Pack;
import dev.threadmark.app.pack.PackLoader;
import dev.threadmark.app.rules.RuleEngine;
import dev.threadmark.app.rules.RuleInfo;
import dev.threadmark.app.run.Cpus;
import dev.threadmark.app.run.RunOptions;
import dev.threadmark.app.run.WorkerArchive;
import dev.threadmark.app.sandbox.Sandbox;
import dev.threadmark.app.sandbox.SandboxMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Graders for tests: this repository's pack, this JDK, the sandbox that this machine has. */
public final class TestGrader {
    private static final Path CACHE = Repository.root().resolve("grader/app/target/test-cache");
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final Cpus CPUS = Cpus.ofThisMachine();

    /** None where the worker's classes are in folders, as after {@code mvn test}. */
    private static final Optional<Path> ARCHIVE = WorkerArchive.of(CACHE.resolve("cds"), JAVA_HOME);

    private TestGrader() {}

    /** A grader for some exercises of this repository; all of them when none is named. */
    public static Grader of(String... slugs) throws Exception {
        return of(SandboxMode.AUTO, slugs);
    }

    /** The same with a choice of sandbox. */
    public static Grader of(SandboxMode mode, String... slugs) throws Exception {
        return new Grader(pack(Repository.root(), slugs), options(mode), CPUS);
    }

    /** Loads a pack, its compiled tests kept in the build folder. */
    public static Pack pack(Path root, String... slugs) throws Exception {
        return new PackLoader(
                        root,
                        Version.CURRENT,
                        RuleEngine.catalogue().stream()
                                .map(RuleInfo::id)
                                .collect(Collectors.toSet()),
                        CACHE)
                .load(List.of(slugs));
    }

    static RunOptions options(SandboxMode mode) throws Exception {
        return new RunOptions(Sandbox.probe(mode), JAVA_HOME, ARCHIVE, 1, Locale.ENGLISH);
    }
}
