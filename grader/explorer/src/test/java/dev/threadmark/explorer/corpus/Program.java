package dev.threadmark.explorer.corpus;

import dev.threadmark.explorer.AllSchedules;
import dev.threadmark.explorer.Body;
import dev.threadmark.explorer.ClassSource;
import dev.threadmark.explorer.Exploration;
import dev.threadmark.explorer.Explorer;
import dev.threadmark.explorer.Settings;
import dev.threadmark.explorer.run.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One program of the corpus.
 *
 * @param name its folder's name
 * @param source its {@code Main.java}
 * @param expected what the explorer is to find
 */
record Program(String name, Path source, Expectation expected) {
    private static final Path FIXTURES = Path.of("test-fixtures", "explorer");

    /** Several tests run the same programs, and compiling takes longer than most searches. */
    private static final Map<Path, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    /** All programs by name. */
    static List<Program> all() {
        try (Stream<Path> folders = Files.list(corpus())) {
            return folders.filter(Files::isDirectory).sorted().map(Program::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path corpus() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve(FIXTURES))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException(FIXTURES + " not found");
        }
        return here.resolve(FIXTURES);
    }

    private static Program of(Path folder) {
        return new Program(
                folder.getFileName().toString(),
                folder.resolve("Main.java"),
                Expectation.read(folder.resolve("expected.json")));
    }

    boolean runsOnThisJdk() {
        return expected.release() <= Runtime.version().feature();
    }

    /**
     * What an exploration found.
     *
     * @param exploration its result
     * @param results the values of {@code Main.result} when {@code main} returned, where it has one
     */
    record Found(Exploration exploration, Set<String> results) {
        /** Whether two explorations saw the same, apart from the identity of what was thrown. */
        boolean sameAs(Found other) {
            return results.equals(other.results) && text().equals(other.text());
        }

        private String text() {
            Exploration e = exploration;
            return String.join(
                    "\n",
                    e.outcome() + " " + e.message(),
                    e.schedules() + " " + e.preemptions() + " " + e.exhaustive(),
                    e.race() + " " + e.deadlock() + " " + e.failure(),
                    e.trace() + " " + e.replay());
        }
    }

    /** Compiles the program and explores its main method. */
    Found explore(Settings settings) {
        Set<String> results = new TreeSet<>();
        Explorer explorer =
                new Explorer(compiled(), ClassLoader.getPlatformClassLoader(), settings);
        return new Found(explorer.explore(main(results)), results);
    }

    /** All schedules of its main method; the result is the value of {@code Main.result}. */
    AllSchedules allSchedules(Limits limits) {
        Set<String> results = new TreeSet<>();
        return new AllSchedules(
                compiled(),
                ClassLoader.getPlatformClassLoader(),
                main(results),
                () -> {
                    String noted = results.toString();
                    results.clear();
                    return noted;
                },
                limits);
    }

    private ClassSource compiled() {
        return COMPILED.computeIfAbsent(
                        source, file -> MemoryCompiler.compile(file, expected.release()))
                ::get;
    }

    private static Body main(Set<String> results) {
        return loader -> {
            Class<?> main = loader.loadClass("Main");
            main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            addResult(main, results);
        };
    }

    private static void addResult(Class<?> main, Set<String> results)
            throws IllegalAccessException {
        for (Field field : main.getDeclaredFields()) {
            if (field.getName().equals("result") && field.getType() == String.class) {
                field.setAccessible(true);
                results.add((String) field.get(null));
            }
        }
    }
}
