package dev.threadmark.app.compile;

import dev.threadmark.app.i18n.Messages;
import dev.threadmark.app.model.SourceFile;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Compiles suspicious sources in a JVM that can be killed, only to see whether that ends.
 *
 * <p>What does end there, within the same budgets, ends here as well.
 */
public final class CompileTrial {
    private static final int ENDED = 0;
    private static final int GAVE_UP = 1;
    private static final int HEAP_MIB = 256;
    private static final int BACKSTOP_MINUTES = 15;

    private CompileTrial() {}

    /** Whether javac comes to an end with some sources, whatever it says of them. */
    static boolean ends(List<SourceFile> sources, int release) {
        try {
            Process child = start(release);
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(child.getOutputStream()))) {
                write(sources, out);
                // It limits its own processor time; this is for one that hangs.
                boolean ended = child.waitFor(BACKSTOP_MINUTES, TimeUnit.MINUTES);
                return ended && child.exitValue() == ENDED;
            } catch (IOException e) {
                // It died before it had read everything.
                return false;
            } finally {
                child.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no JVM could be started to compile in", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CompilerThread.interrupted(e);
        }
    }

    private static Process start(int release) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MIB + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CompileTrial.class.getName(),
                        Integer.toString(release));
        builder.environment().clear();
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The child: the release as its argument, the sources on standard input. */
    public static void main(String[] arguments) throws IOException {
        List<SourceFile> sources = read(new DataInputStream(System.in));
        CompilerThread compiler =
                JavaCompilation.thread(
                        sources,
                        ClassPath.EMPTY,
                        Integer.parseInt(arguments[0]),
                        Messages.of(Locale.ENGLISH));
        compiler.result();
        Runtime.getRuntime().halt(compiler.gaveUp() ? GAVE_UP : ENDED);
    }

    private static void write(List<SourceFile> sources, DataOutputStream out) throws IOException {
        out.writeInt(sources.size());
        for (SourceFile source : sources) {
            out.writeUTF(source.path());
            byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        out.flush();
    }

    private static List<SourceFile> read(DataInputStream in) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String path = in.readUTF();
            byte[] text = in.readNBytes(in.readInt());
            sources.add(new SourceFile(path, new String(text, StandardCharsets.UTF_8)));
        }
        return sources;
    }
}
