package dev.threadmark.app.compile;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import dev.threadmark.app.rules.source.SourceLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles sources with the JDK's own javac, in memory, running none of them: no annotation
 * processors, no implicit sources.
 *
 * <p>Hostile sources can blow a compiler up, so it runs on a thread of its own with a large stack
 * and a budget of processor time, which a loaded machine does not shorten. Sources that could
 * overflow its stack are refused; those that merely look odd are tried in a process of their own
 * first. A pack's tests, which use more classes than the JDK's, are trusted.
 */
public final class JavaCompilation {
    private JavaCompilation() {}

    /**
     * Compiles sources for a release of Java.
     *
     * @param release such as 17; at most the running JDK's
     */
    public static Compilation compile(
            List<SourceFile> sources, ClassPath classPath, int release, Messages messages) {
        boolean trusted = !classPath.equals(ClassPath.EMPTY);
        if (!trusted && any(sources, SourceLimits::areBeyondCompilers)) {
            return CompilerThread.gaveUp(messages);
        }
        return !trusted && any(sources, Suspicion::of) && !CompileTrial.ends(sources, release)
                ? CompilerThread.tooSlow(messages)
                : thread(sources, classPath, release, messages).result();
    }

    private static boolean any(List<SourceFile> sources, Predicate<String> test) {
        return sources.stream().map(SourceFile::text).anyMatch(test);
    }

    static CompilerThread thread(
            List<SourceFile> sources, ClassPath classPath, int release, Messages messages) {
        return new CompilerThread(() -> run(sources, classPath, release, messages), messages);
    }

    private static Compilation run(
            List<SourceFile> sources, ClassPath classPath, int release, Messages messages) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException("this Java has no compiler: a JDK is needed");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (MemoryFiles files = files(javac, classPath)) {
            List<MemoryFiles.Source> units =
                    sources.stream().map(s -> new MemoryFiles.Source(s.path(), s.text())).toList();
            boolean done =
                    javac.getTask(Writer.nullWriter(), files, found, options(release), null, units)
                            .call();
            return done ? new Compiled(files.written()) : rejected(found, release, messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemoryFiles files(JavaCompiler javac, ClassPath classPath) throws IOException {
        StandardJavaFileManager standard =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath.jars());
        standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.<Path>of());
        standard.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.<Path>of());
        return new MemoryFiles(standard, Map.copyOf(classPath.classes()));
    }

    private static List<String> options(int release) {
        return List.of("-proc:none", "-implicit:none", "-g", "-nowarn", "--release", "" + release);
    }

    private static Rejected rejected(
            DiagnosticCollector<JavaFileObject> found, int release, Messages messages) {
        List<Feedback> errors = new Diagnosis(release, messages).errors(found.getDiagnostics());
        return errors.isEmpty() ? CompilerThread.gaveUp(messages) : new Rejected(errors);
    }
}
