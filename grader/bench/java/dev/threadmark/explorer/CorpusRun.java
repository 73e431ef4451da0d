package dev.threadmark.explorer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Explores every program of the corpus once and prints all that an exploration says, for
 * comparison.
 */
public final class CorpusRun {
    private static final Pattern JDK = Pattern.compile("\"minJdk\"\\s*:\\s*(\\d+)");

    private CorpusRun() {}

    /** Arguments: the corpus, and a folder where the programs' class files are kept. */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(System.out);
        try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                int release = release(folder.resolve("expected.json"));
                if (release <= Runtime.version().feature()) {
                    Path classes = Path.of(args[1]).resolve(folder.getFileName());
                    compile(folder.resolve("Main.java"), classes, release);
                    out.println("== " + folder.getFileName() + "\n" + text(explore(classes)));
                }
            }
        }
        System.exit(0);
    }

    private static int release(Path expected) throws IOException {
        Matcher jdk = JDK.matcher(Files.readString(expected));
        return jdk.find() ? Integer.parseInt(jdk.group(1)) : 17;
    }

    private static void compile(Path source, Path classes, int release) throws IOException {
        if (Files.exists(classes)) {
            return;
        }
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of("--release", "" + release, "-g", "-d", "" + classes);
            compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
    }

    private static Exploration explore(Path classes) {
        ClassSource source = ScheduleBench.source(classes);
        return new Explorer(source, ClassLoader.getPlatformClassLoader(), Settings.DEFAULT)
                .explore(
                        loader ->
                                loader.loadClass("Main")
                                        .getMethod("main", String[].class)
                                        .invoke(null, (Object) new String[0]));
    }

    /** Everything but the identity of what was thrown. */
    private static String text(Exploration e) {
        return String.join(
                "\n",
                e.outcome() + " " + e.message(),
                e.schedules() + " " + e.preemptions() + " " + e.exhaustive(),
                e.race() + " " + e.deadlock() + " " + e.failure(),
                e.trace() + " " + e.replay());
    }
}
