package dev.threadmark.app.pack;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compilation;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.compile.Rejected;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Digests;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.store.DigestStore;
import dev.threadmark.worker.WorkerClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads a pack from a folder that holds {@code exercises/} and {@code reference/}. */
public final class PackLoader {
    private static final String API = "api/";
    private static final String TESTS = "tests/";

    private final Path root;
    private final String graderVersion;
    private final Set<String> rules;
    private final DigestStore cache;

    /**
     * Prepares to load.
     *
     * @param root the pack's folder
     * @param graderVersion part of every digest, because another grader may score otherwise
     * @param rules the ids of all static rules that a rubric may name
     * @param cacheFolder where compiled tests are kept; need not exist
     */
    public PackLoader(Path root, String graderVersion, Set<String> rules, Path cacheFolder) {
        this.root = root.toAbsolutePath().normalize();
        this.graderVersion = graderVersion;
        this.rules = rules;
        this.cache = new DigestStore(cacheFolder);
    }

    /**
     * Loads the exercises of a pack.
     *
     * @param slugs which ones; empty for all
     * @throws PackException for a mistake in the pack, with file and field
     * @throws IOException when this machine fails to read it
     */
    public Pack load(List<String> slugs) throws PackException, IOException {
        List<String> all = slugs();
        for (String slug : slugs) {
            if (!all.contains(slug)) {
                throw new PackException(
                        root.resolve("exercises"),
                        "no exercise " + slug + "; there are: " + String.join(", ", all));
            }
        }
        List<Exercise> exercises = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (String slug : slugs.isEmpty() ? all : all.stream().filter(slugs::contains).toList()) {
            Sources sources = read(slug);
            digests.add(sources.digest(graderVersion));
            exercises.add(exercise(sources));
        }
        String id = exercises.stream().map(Exercise::id).collect(Collectors.joining("+"));
        String version =
                exercises.stream()
                        .map(exercise -> exercise.rubric().version())
                        .distinct()
                        .collect(Collectors.joining("+"));
        return new Pack(id, version, Digests.of(digests), exercises);
    }

    /** The slugs of the exercises, in alphabetical order. */
    public List<String> slugs() throws PackException, IOException {
        Path folder = root.resolve("exercises");
        if (!Files.isDirectory(folder)) {
            throw new PackException(root, "not a pack: it has no folder exercises/");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> slugs =
                    entries.filter(entry -> Files.isRegularFile(entry.resolve("exercise.json")))
                            .map(entry -> entry.getFileName().toString())
                            .sorted()
                            .toList();
            if (slugs.isEmpty()) {
                throw new PackException(
                        folder, "no exercise here: no folder holds an exercise.json");
            }
            return slugs;
        }
    }

    /** Everything of one exercise that can change a score. */
    private record Sources(
            Path folder,
            Path reference,
            String exerciseJson,
            String rubricJson,
            List<SourceFile> stub,
            List<SourceFile> tests) {
        String digest(String graderVersion) {
            List<String> texts = new ArrayList<>(List.of(graderVersion, exerciseJson, rubricJson));
            Stream.concat(stub.stream(), tests.stream())
                    .forEach(
                            source -> {
                                texts.add(source.path());
                                texts.add(source.text());
                            });
            return Digests.of(texts);
        }
    }

    private Sources read(String slug) throws PackException, IOException {
        Path folder = root.resolve("exercises").resolve(slug);
        Path reference = root.resolve("reference").resolve(slug);
        List<SourceFile> tests =
                new ArrayList<>(PackFiles.sources(folder.resolve("src/test/java")));
        tests.addAll(PackFiles.sources(reference.resolve("src/test/java")));
        return new Sources(
                folder,
                reference,
                PackFiles.text(folder.resolve("exercise.json")),
                PackFiles.text(reference.resolve("rubric.json")),
                PackFiles.sources(folder.resolve("src/main/java")),
                tests);
    }

    private Exercise exercise(Sources sources) throws PackException, IOException {
        Path json = sources.folder().resolve("exercise.json");
        Path rubricJson = sources.reference().resolve("rubric.json");
        ExerciseFile file = PackFiles.read(json, "exercise.schema.json", ExerciseFile.class);
        if (!file.id().equals(sources.folder().getFileName().toString())) {
            throw new PackException(
                    json,
                    "/id: is "
                            + file.id()
                            + ", but the folder is "
                            + sources.folder().getFileName());
        }
        Rubric rubric = PackFiles.read(rubricJson, "rubric.schema.json", Rubric.class);
        RubricCheck check = new RubricCheck(rubricJson, rubric, rules);
        check.check(file.id());
        Map<String, byte[]> classes = compiled(sources, file.release());
        Map<String, byte[]> tests = below(TESTS, classes);
        CompiledTests compiled =
                new CompiledTests(
                        tests,
                        below(API, classes),
                        check.pair(
                                sources.reference().resolve("src/test/java"),
                                TestScan.scan(tests.values())));
        return new Exercise(
                file.id(),
                file.title(),
                file.javaPackage(),
                file.release(),
                file.solutionFiles(),
                rubric,
                stub(json, file, sources.stub()),
                compiled,
                sources.folder());
    }

    private static List<SourceFile> stub(Path json, ExerciseFile file, List<SourceFile> sources)
            throws PackException {
        List<SourceFile> stub =
                sources.stream()
                        .map(
                                source ->
                                        new SourceFile(
                                                "src/main/java/" + source.path(), source.text()))
                        .toList();
        for (String wanted : file.solutionFiles()) {
            if (stub.stream().noneMatch(source -> source.path().equals(wanted))) {
                throw new PackException(json, "/solutionFiles: the stub has no file " + wanted);
            }
        }
        return stub;
    }

    private Map<String, byte[]> compiled(Sources sources, int release) throws PackException {
        String digest = sources.digest(graderVersion);
        Map<String, byte[]> found = cache.find(digest);
        if (found != null) {
            return found;
        }
        Map<String, byte[]> api =
                compile(
                        sources.folder().resolve("src/main/java"),
                        sources.stub(),
                        ClassPath.EMPTY,
                        release);
        Map<String, byte[]> tests =
                compile(
                        sources.reference().resolve("src/test/java"),
                        sources.tests(),
                        new ClassPath(api, WorkerClassPath.paths()),
                        release);
        Map<String, byte[]> all = new TreeMap<>();
        api.forEach((name, bytes) -> all.put(API + name, bytes));
        tests.forEach((name, bytes) -> all.put(TESTS + name, bytes));
        cache.keep(digest, all);
        return all;
    }

    private static Map<String, byte[]> compile(
            Path where, List<SourceFile> sources, ClassPath classPath, int release)
            throws PackException {
        Compilation compilation =
                JavaCompilation.compile(sources, classPath, release, Messages.of(Locale.ENGLISH));
        return switch (compilation.kind()) {
            case COMPILED -> ((Compiled) compilation).classes();
            case REJECTED -> {
                Feedback first = ((Rejected) compilation).problems().get(0);
                throw new PackException(
                        where, first.file() + ":" + first.line() + ": " + first.message());
            }
        };
    }

    private static Map<String, byte[]> below(String prefix, Map<String, byte[]> classes) {
        Map<String, byte[]> below = new TreeMap<>();
        classes.forEach(
                (name, bytes) -> {
                    if (name.startsWith(prefix)) {
                        below.put(name.substring(prefix.length()), bytes);
                    }
                });
        return below;
    }
}
