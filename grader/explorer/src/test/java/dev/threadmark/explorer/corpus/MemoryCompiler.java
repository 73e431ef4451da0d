package dev.threadmark.explorer.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one source file without writing class files to disk. */
final class MemoryCompiler {
    private MemoryCompiler() {}

    /** The class files by binary name. */
    static Map<String, byte[]> compile(Path source, int release) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Outputs outputs = new Outputs(files);
            boolean compiled =
                    compiler.getTask(
                                    messages,
                                    outputs,
                                    null,
                                    List.of("--release", "" + release, "-g"),
                                    null,
                                    files.getJavaFileObjects(source))
                            .call();
            if (!compiled) {
                throw new IllegalStateException(messages.toString());
            }
            return outputs.classFiles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Output> outputs = new HashMap<>();

        Outputs(JavaFileManager next) {
            super(next);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            Output output = new Output(name);
            outputs.put(name, output);
            return output;
        }

        Map<String, byte[]> classFiles() {
            Map<String, byte[]> classFiles = new HashMap<>();
            outputs.forEach((name, output) -> classFiles.put(name, output.bytes.toByteArray()));
            return classFiles;
        }
    }

    private static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
