package dev.threadmark.app.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Gives javac its sources and classes from memory and keeps what it writes there. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, List<ClassFile>> byPackage = new HashMap<>();
    private final Map<String, ClassFile> written = new HashMap<>();

    MemoryFiles(JavaFileManager standard, Map<String, byte[]> classPath) {
        super(standard);
        classPath.forEach(
                (name, bytes) ->
                        byPackage
                                .computeIfAbsent(packageOf(name), any -> new ArrayList<>())
                                .add(new ClassFile(name, bytes)));
    }

    Map<String, byte[]> written() {
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((name, file) -> classes.put(name, file.out.toByteArray()));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String name, Set<JavaFileObject.Kind> kinds, boolean recurse)
            throws IOException {
        Iterable<JavaFileObject> standard = super.list(location, name, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH
                || !kinds.contains(JavaFileObject.Kind.CLASS)
                || !byPackage.containsKey(name)) {
            return standard;
        }
        List<JavaFileObject> all = new ArrayList<>(byPackage.get(name));
        standard.forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile own ? own.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.equals(other);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return written.computeIfAbsent(name, any -> new ClassFile(name, new byte[0]));
    }

    private static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    private static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private ClassFile(String name, byte[] bytes) {
            super(uri(name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return out;
        }
    }

    /** A source in memory that remembers the path its author knows. */
    static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        String path() {
            return path;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
