package dev.threadmark.app.cli;

import dev.threadmark.app.compile.ClassPath;
import dev.threadmark.app.compile.Compilation;
import dev.threadmark.app.compile.Compiled;
import dev.threadmark.app.compile.JavaCompilation;
import dev.threadmark.app.compile.Rejected;
import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.Feedback;
import dev.threadmark.app.model.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/**
 * A small program to explore.
 *
 * @param classes its class files by binary name
 * @param sources its sources, when it was given as such
 */
record Program(Map<String, byte[]> classes, List<SourceFile> sources) {
    static Program load(Path path, Messages messages) throws IOException {
        if (!Files.exists(path)) {
            throw new UserException("no such file or folder: " + path);
        }
        if (path.toString().endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return new Program(classFiles(jar.getPath("/")), List.of());
            }
        }
        List<SourceFile> sources = sources(path);
        Map<String, byte[]> classes =
                sources.isEmpty() ? classFiles(path) : compile(sources, messages);
        if (classes.isEmpty()) {
            throw new UserException("no .java and no .class file in " + path);
        }
        return new Program(classes, sources);
    }

    private static List<SourceFile> sources(Path path) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files(path, ".java")) {
            try {
                String name =
                        path.equals(file)
                                ? file.getFileName().toString()
                                : path.relativize(file).toString();
                sources.add(new SourceFile(name.replace('\\', '/'), Files.readString(file)));
            } catch (CharacterCodingException e) {
                throw new UserException(file + " is not UTF-8");
            }
        }
        return sources;
    }

    private static Map<String, byte[]> compile(List<SourceFile> sources, Messages messages) {
        int release = Runtime.version().feature();
        Compilation compilation =
                JavaCompilation.compile(sources, ClassPath.EMPTY, release, messages);
        return switch (compilation.kind()) {
            case COMPILED -> ((Compiled) compilation).classes();
            case REJECTED ->
                    throw new UserException(
                            describe(((Rejected) compilation).problems(), messages));
        };
    }

    private static String describe(List<Feedback> problems, Messages messages) {
        StringBuilder text = new StringBuilder(messages.text("cli.does-not-compile"));
        for (Feedback problem : problems) {
            text.append("\n  ")
                    .append(problem.file())
                    .append(':')
                    .append(problem.line())
                    .append(": ");
            text.append(problem.message());
        }
        return text.toString();
    }

    private static Map<String, byte[]> classFiles(Path root) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path file : files(root, ".class")) {
            byte[] bytes = Files.readAllBytes(file);
            classes.put(new ClassReader(bytes).getClassName().replace('/', '.'), bytes);
        }
        return classes;
    }

    private static List<Path> files(Path path, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** The class to run: the one that was named, or the only one with a {@code main}. */
    String mainClass(String named) {
        List<String> mains =
                classes.values().stream()
                        .filter(Program::hasMain)
                        .map(bytes -> new ClassReader(bytes).getClassName().replace('/', '.'))
                        .sorted()
                        .toList();
        if (named != null) {
            if (!mains.contains(named)) {
                throw new UserException(
                        "--main: "
                                + named
                                + " has no main(String[]); there are: "
                                + String.join(", ", mains));
            }
            return named;
        }
        if (mains.size() != 1) {
            throw new UserException(
                    mains.isEmpty()
                            ? "no class has a public static void main(String[])"
                            : "several classes have a main; choose one with --main: "
                                    + String.join(", ", mains));
        }
        return mains.get(0);
    }

    private static boolean hasMain(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes)
                .accept(
                        node,
                        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node.methods.stream()
                .anyMatch(
                        method ->
                                method.name.equals("main")
                                        && method.desc.equals("([Ljava/lang/String;)V"));
    }
}
